import { z } from "zod";
import { id, line, markdown, reference } from "./fields.ts";

const termSchema = z
  .strictObject({
    id: id(),
    term: line("The word, or the abbreviation written out.", "special educational needs", 120),
    abbreviation: line("The abbreviation, if there is one.", "SEND", 20).optional(),
    meaning: markdown("What it means, in plain words.", "Some children need more help …"),
    source: reference("the source of this meaning"),
  })
  .meta({ title: "Glossary term" });

export const glossarySchema = z.array(termSchema);

/** A word or an abbreviation, explained. */
export type GlossaryTerm = z.output<typeof termSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineGlossary = (terms: GlossaryTerm[]): GlossaryTerm[] => terms;
