import type { EasyRead } from "./easy-read.ts";
import type { GlossaryTerm } from "./glossary.ts";
import type { Link } from "./links.ts";
import type { Organisation } from "./organisations.ts";
import type { Priority } from "./priorities.ts";
import type { Publication } from "./publication.ts";
import type { Quote } from "./quotes.ts";
import type { Source } from "./sources.ts";
import type { Update } from "./updates.ts";

/** Everything that a site says, checked: one field for each file of `_data/`. */
export type Content = {
  publication: Publication;
  organisations: Organisation[];
  priorities: Priority[];
  quotes: Quote[];
  links: Link[];
  easyRead: EasyRead;
  glossary: GlossaryTerm[];
  sources: Source[];
  updates: Update[];
};

/** What was read, file by file. Files that can’t be read are absent, and nothing is sure of the rest. */
export type RawContent = Partial<Record<keyof Content, unknown>>;
