import { z } from "zod";
import { actionsSchema } from "./actions.ts";
import { contactsSchema } from "./contacts.ts";
import { easyReadSchema } from "./easy-read.ts";
import { glossarySchema } from "./glossary.ts";
import { groupsSchema } from "./groups.ts";
import { linksSchema } from "./links.ts";
import { measuresSchema } from "./measures.ts";
import { organisationsSchema } from "./organisations.ts";
import { prioritiesSchema } from "./priorities.ts";
import { publicationSchema } from "./publication.ts";
import { quotesSchema } from "./quotes.ts";
import { reportsSchema } from "./reports.ts";
import { sourcesSchema } from "./sources.ts";
import { updatesSchema } from "./updates.ts";
import { versionsSchema } from "./versions.ts";

/**
 * One for each file of `_data/`, in the order in which errors are told: its schema, and what an editor
 * calls one entry. A file that may be absent says what is read in its place.
 */
const table = {
  publication: { schema: publicationSchema, entry: "the publication" },
  organisations: { schema: organisationsSchema, entry: "an organisation" },
  groups: { schema: groupsSchema, entry: "a group", whenAbsent: [] },
  priorities: { schema: prioritiesSchema, entry: "a priority" },
  quotes: { schema: quotesSchema, entry: "a quote" },
  links: { schema: linksSchema, entry: "a link" },
  measures: { schema: measuresSchema, entry: "a measure", whenAbsent: [] },
  easyRead: {
    schema: easyReadSchema,
    entry: "a part of easy read",
    whenAbsent: { checkedBy: [], parts: [] },
  },
  glossary: { schema: glossarySchema, entry: "a glossary term" },
  sources: { schema: sourcesSchema, entry: "a source" },
  updates: { schema: updatesSchema, entry: "an update" },
  versions: { schema: versionsSchema, entry: "a version", whenAbsent: [] },
  contacts: { schema: contactsSchema, entry: "a contact", whenAbsent: [] },
  actions: { schema: actionsSchema, entry: "an action", whenAbsent: [] },
  reports: { schema: reportsSchema, entry: "a report", whenAbsent: [] },
};

/** The names of the kinds, which are those of their data files. */
export type KindName = keyof typeof table;

/** The schema of each kind, by its name. */
export type Schemas = { [Name in KindName]: (typeof table)[Name]["schema"] };

/** One kind of content. */
export type Kind = {
  name: KindName;
  file: string;
  schema: z.ZodType;
  entry: string;
  /** The helper that the file’s `export default` calls. */
  define: string;
  /** The module in this folder that holds the helper, without its ending. */
  module: string;
  /** The bracket with which the data begins. */
  opening: "{" | "[";
  /** What is read where the file is absent; nothing where it must be there. */
  whenAbsent?: unknown;
};

/** All kinds, in the order of their table. */
export const kinds: readonly Kind[] = Object.entries(table).map(([name, row]) => ({
  name: name as KindName,
  file: `${name}.ts`,
  ...row,
  define: `define${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  module: name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
  opening: row.schema instanceof z.ZodArray ? "[" : "{",
}));
