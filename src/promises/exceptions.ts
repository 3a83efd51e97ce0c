import type { Exception } from "check-barriers";

/** Every exception to the checks of our own site. Best when empty. */
export const exceptions: readonly Exception[] = [];
