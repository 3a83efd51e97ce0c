import type { LinkKind } from "../links.ts";

/** A part of the page of everything that holds links of one kind. */
export type LinkSection = "help" | `links-${Exclude<LinkKind, "help">}`;

/** The part of the page of everything in which links of a kind stand. */
export const linkSection = (kind: LinkKind): LinkSection =>
  kind === "help" ? kind : `links-${kind}`;
