import { z } from "zod";
import { list, reference, sourceText } from "./fields.ts";

/** What a strategy says that good looks like: each outcome in its own words. */
export const outcomes = list(
  "What good looks like",
  z
    .strictObject({
      /** The outcome, word for word. Markdown may be used. */
      text: sourceText(
        "What the outcome is",
        "The outcome, word for word.",
        "Families say that they are heard.",
      ),
      /** The id of the source of this outcome. */
      source: reference("sources", "Where this is from", "the source of this outcome"),
    })
    .meta({ label: "Outcome" }),
);

/** One of the outcomes. */
export type Outcome = z.output<typeof outcomes>[number];
