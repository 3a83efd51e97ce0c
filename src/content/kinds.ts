import { z } from "zod";
import type { Content } from "./content.ts";
import { easyReadSchema } from "./easy-read.ts";
import { glossarySchema } from "./glossary.ts";
import { linksSchema } from "./links.ts";
import { organisationsSchema } from "./organisations.ts";
import { prioritiesSchema } from "./priorities.ts";
import { publicationSchema } from "./publication.ts";
import { quotesSchema } from "./quotes.ts";
import { sourcesSchema } from "./sources.ts";
import { updatesSchema } from "./updates.ts";

/** One kind of content: its data file, its schema, and what an editor calls one entry. */
export type Kind = {
  name: keyof Content;
  file: string;
  schema: z.ZodType;
  entry: string;
  /** The helper that the file’s `export default` calls. */
  define: string;
  /** The module in this folder that holds the helper, without its ending. */
  module: string;
  /** The bracket with which the data begins. */
  opening: "{" | "[";
};

/** One for each file of `_data/`, in the order in which errors are told. */
export const kinds: readonly Kind[] = [
  kind("publication", publicationSchema, "the publication"),
  kind("organisations", organisationsSchema, "an organisation"),
  kind("priorities", prioritiesSchema, "a priority"),
  kind("quotes", quotesSchema, "a quote"),
  kind("links", linksSchema, "a link"),
  kind("easyRead", easyReadSchema, "a part of easy read"),
  kind("glossary", glossarySchema, "a glossary term"),
  kind("sources", sourcesSchema, "a source"),
  kind("updates", updatesSchema, "an update"),
];

function kind(name: keyof Content, schema: z.ZodType, entry: string): Kind {
  const define = `define${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const module = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const opening = schema instanceof z.ZodArray ? "[" : "{";
  return { name, file: `${name}.ts`, schema, entry, define, module, opening };
}
