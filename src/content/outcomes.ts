import { z } from "zod";
import { reference, sourceText } from "./fields.ts";

/** What a strategy says that good looks like: each outcome in its own words. */
export const outcomes = z.array(
  z.strictObject({
    /** The outcome, word for word. Markdown may be used. */
    text: sourceText("The outcome, word for word.", "Families say that they are heard."),
    /** The id of the source of this outcome. */
    source: reference("sources", "the source of this outcome"),
  }),
);

/** One of the outcomes. */
export type Outcome = z.output<typeof outcomes>[number];
