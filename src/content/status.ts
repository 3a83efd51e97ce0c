import { z } from "zod";
import { isoDate, line, paragraph, roughDay, webAddress } from "./fields.ts";

/** Whether a strategy is in force, and until when, as far as that is known. */
export const status = z.discriminatedUnion("state", [
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: z.literal("current"),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: z.literal("draft"),
    /** The last day on which people can say what they think of it. */
    consultationUntil: isoDate(
      "The last day on which people can say what they think of it.",
    ).optional(),
    /** Where people can say what they think of it. */
    consultation: z
      .strictObject({
        /** What the link to that page says. */
        label: line("What the link to that page says.", "Have your say on the draft"),
        /** Where people can say what they think of the draft. */
        url: webAddress(
          "Where people can say what they think of the draft.",
          "https://www.example.gov.uk/have-your-say",
        ),
      })
      .optional(),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: z.literal("interim"),
    /** What it stands in for, with its article. */
    insteadOf: line(
      "What it stands in for, with its article.",
      "the strategy for 2027 to 2031",
    ).optional(),
    /** The last day for which it is meant. Its month or its year will do. */
    until: roughDay("The last day for which it is meant.").optional(),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: z.literal("extended"),
    /** The last day on which it is in force now. Its month or its year will do. */
    until: roughDay("The last day on which it is in force now."),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: z.literal("superseded"),
    /** What has taken its place. */
    by: z.strictObject({
      /** The name of what replaces this strategy. */
      label: line("The name of what replaces this strategy.", "SEND strategy 2029 to 2033"),
      /** Where the newer strategy can be read. */
      url: webAddress(
        "Where the newer strategy can be read.",
        "https://www.example.gov.uk/send-strategy-2029",
      ),
    }),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: z.literal("withdrawn"),
    /** Why it was withdrawn, in a sentence. */
    reason: paragraph("Why it was withdrawn, in a sentence.", "The council withdrew it."),
  }),
]);
