import { z } from "zod";
import { actionsSchema } from "./actions.ts";
import { contactsSchema } from "./contacts.ts";
import { easyReadSchema } from "./easy-read.ts";
import { easyReadParts, type FormPart, publicationParts } from "./form-parts.ts";
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
 * One for each file of `_data/`, in the order in which errors are told: its schema, what an editor calls
 * one entry, and what forms say of it. A file that may be absent says what is read in its place.
 */
const table = {
  publication: {
    schema: publicationSchema,
    entry: "the publication",
    title: "About the strategy and this site",
    purpose: "Readers see it on the home page and on the page about this site.",
    calledBy: ["shortTitle"],
    parts: publicationParts,
  },
  organisations: {
    schema: organisationsSchema,
    entry: "an organisation",
    title: "Organisations",
    purpose: "Readers see their names beside quotes, links and sources.",
    calledBy: ["name"],
  },
  groups: {
    schema: groupsSchema,
    entry: "a group",
    title: "Groups of priorities",
    purpose: "Readers see them above the priorities that they hold, such as pillars or themes.",
    calledBy: ["title"],
    whenAbsent: [],
  },
  priorities: {
    schema: prioritiesSchema,
    entry: "a priority",
    title: "Priorities",
    purpose: "Readers see each on a page of its own.",
    calledBy: ["title"],
  },
  quotes: {
    schema: quotesSchema,
    entry: "a quote",
    title: "What people said",
    purpose: "Readers see it on the page of quotes and on pages of priorities.",
    calledBy: ["inShort", "paragraphs"],
  },
  links: {
    schema: linksSchema,
    entry: "a link",
    title: "Links and documents",
    purpose: "Readers see them on the page of help and links, and documents among the downloads.",
    calledBy: ["label"],
  },
  measures: {
    schema: measuresSchema,
    entry: "a measure",
    title: "What is measured",
    purpose: "Readers see the numbers on a page of their own and on pages of priorities.",
    calledBy: ["name"],
    whenAbsent: [],
  },
  easyRead: {
    schema: easyReadSchema,
    entry: "a part of easy read",
    title: "Easy read",
    purpose: "Readers see it on the easy read page: short sentences beside pictures.",
    calledBy: ["title"],
    entries: "parts",
    parts: easyReadParts,
    whenAbsent: { checkedBy: [], parts: [] },
  },
  glossary: {
    schema: glossarySchema,
    entry: "a glossary term",
    title: "Words explained",
    purpose: "Readers see them on a page of their own, linked from texts that use such a word.",
    calledBy: ["abbreviation", "term"],
  },
  sources: {
    schema: sourcesSchema,
    entry: "a source",
    title: "Sources",
    purpose: "Readers see them wherever the site says where its words are from.",
    calledBy: ["title"],
  },
  updates: {
    schema: updatesSchema,
    entry: "an update",
    title: "Updates",
    purpose: "Readers see on a page of their own what has changed on this site.",
    calledBy: ["title"],
  },
  versions: {
    schema: versionsSchema,
    entry: "a version",
    title: "Other ways to read it",
    purpose: "Readers see them at the top of the home page and among the downloads.",
    calledBy: ["title", "kind"],
    whenAbsent: [],
  },
  contacts: {
    schema: contactsSchema,
    entry: "a contact",
    title: "Whom readers can ask",
    purpose: "Readers see them first on the page of help and links.",
    calledBy: ["name"],
    whenAbsent: [],
  },
  actions: {
    schema: actionsSchema,
    entry: "an action",
    title: "Actions",
    purpose: "Readers see them on the page of actions and on pages of priorities.",
    calledBy: ["text"],
    whenAbsent: [],
  },
  reports: {
    schema: reportsSchema,
    entry: "a report",
    title: "Reports on progress",
    purpose: "Readers see them on the page of progress.",
    calledBy: ["period"],
    whenAbsent: [],
  },
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
  /** What a list of all kinds calls it. */
  title: string;
  /** Where readers see it, in a sentence. */
  purpose: string;
  /**
   * The fields that may name an entry to people: the first with words in it does, by the first of its
   * paragraphs or by the words of its choice.
   */
  calledBy: readonly string[];
  /** The field that holds the entries, where they aren’t the whole file. */
  entries?: string;
  /** The forms for a file that is one object, or for what it has beside its entries. */
  parts?: readonly FormPart[];
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
