import { matchesGlob } from "node:path/posix";

/** Whether a path is the page of that name, or one of those that a pattern such as `news/**` means. */
export const isPage = (path: string, pattern: string): boolean =>
  // A page's own name may hold signs that mean something in a pattern: `[slug].html`
  path === pattern || matchesGlob(path, pattern);
