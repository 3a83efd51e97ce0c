import { z } from "zod";
import { atLeastOne, line, list, markdown, reference, sourceText } from "./fields.ts";

/** Passages of the source, word for word, each with what it means beside it where somebody wrote that. */
export const passages = list(
  "What else the source says",
  z
    .strictObject({
      /** The heading that the passage has in the source. */
      heading: line(
        "Heading in the source",
        "The heading that the passage has in the source.",
        "Our commitment",
      ).optional(),
      /** A paragraph, a list or a table, word for word. Markdown may be used. */
      paragraphs: atLeastOne(
        "Text, paragraph by paragraph",
        sourceText(
          "Paragraph",
          "A paragraph, a list or a table, word for word.",
          "We will listen to families.",
        ),
      ),
      /** The id of the source of these words. */
      source: reference("sources", "Where this is from", "the source of these words"),
      /** What the passage means, in plain words: a paragraph. Markdown may be used. */
      meaning: atLeastOne(
        "What it means, in plain words",
        markdown(
          "Paragraph",
          "What the passage means, in plain words: a paragraph.",
          "Families are asked.",
        ),
      ).optional(),
    })
    .meta({ label: "Passage" }),
);

/** One passage of the source. */
export type Passage = z.output<typeof passages>[number];
