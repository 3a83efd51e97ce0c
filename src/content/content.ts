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
