import type { Kind } from "../kinds.ts";

/** What an editor calls an entry, without an article: “glossary term”. */
export const nounOf = ({ entry }: Pick<Kind, "entry">): string =>
  entry.replace(/^(?:an?|the) /, "");
