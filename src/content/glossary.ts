import { z } from "zod";
import { id, line, markdown, reference } from "./fields.ts";

const termSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("glossary"),
    /** The word, or the abbreviation written out. */
    term: line(
      "Word or phrase to explain",
      "The word, or the abbreviation written out.",
      "special educational needs",
      120,
    ),
    /** The abbreviation, if there is one. */
    abbreviation: line("Short form", "The abbreviation, if there is one.", "SEND", 20).optional(),
    /** What it means, in plain words. Markdown may be used. */
    meaning: markdown(
      "What it means",
      "What it means, in plain words.",
      "Some children need more help …",
    ),
    /** The id of the source of this meaning. */
    source: reference("sources", "Where this is from", "the source of this meaning"),
  })
  .meta({ title: "Glossary term" });

export const glossarySchema = z.array(termSchema);

/** A word or an abbreviation, explained. */
export type GlossaryTerm = z.output<typeof termSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineGlossary = (terms: GlossaryTerm[]): GlossaryTerm[] => terms;
