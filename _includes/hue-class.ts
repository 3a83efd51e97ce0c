import type { PageContext } from "./page-context.ts";

/** The class of an element that bears the hue of a priority or of a group. */
export const hueClass = ({ index }: PageContext, id: string): string =>
  `hue-${index.hues.get(id) ?? "teal"}`;
