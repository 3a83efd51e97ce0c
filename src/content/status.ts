import { z } from "zod";
import { isoDate, line, paragraph, roughDay, webAddress, wordOfGroup } from "./fields.ts";

const state = wordOfGroup("What has become of it", {
  current: "It is in force",
  draft: "It is a draft, and may still change",
  interim: "It is meant for a time, until another comes",
  extended: "It is in force for longer than was planned",
  superseded: "A newer strategy has taken its place",
  withdrawn: "It was withdrawn",
});

/** Whether a strategy is in force, and until when, as far as that is known. */
export const status = z.discriminatedUnion("state", [
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: state("current"),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: state("draft"),
    /** The last day on which people can say what they think of it. */
    consultationUntil: isoDate(
      "Last day to have a say",
      "The last day on which people can say what they think of it.",
    ).optional(),
    /** Where people can say what they think of it. */
    consultation: z
      .strictObject({
        /** What the link to that page says. */
        label: line(
          "Words of the link",
          "What the link to that page says.",
          "Have your say on the draft",
        ),
        /** Where people can say what they think of the draft. */
        url: webAddress(
          "Web address",
          "Where people can say what they think of the draft.",
          "https://www.example.gov.uk/have-your-say",
        ),
      })
      .meta({
        label: "Page to have a say",
        hint: "Where people can say what they think of it.",
      })
      .optional(),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: state("interim"),
    /** What it stands in for, with its article. */
    insteadOf: line(
      "In place of what",
      "What it stands in for, with its article.",
      "the strategy for 2027 to 2031",
    )
      .meta({ hint: "As it stands within a sentence: the strategy for 2027 to 2031." })
      .optional(),
    /** The last day for which it is meant. Its month or its year will do. */
    until: roughDay("Until when it is meant", "The last day for which it is meant.").optional(),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: state("extended"),
    /** The last day on which it is in force now. Its month or its year will do. */
    until: roughDay("Last day in force", "The last day on which it is in force now."),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: state("superseded"),
    /** What has taken its place. */
    by: z
      .strictObject({
        /** The name of what replaces this strategy. */
        label: line(
          "Name of the newer strategy",
          "The name of what replaces this strategy.",
          "SEND strategy 2029 to 2033",
        ),
        /** Where the newer strategy can be read. */
        url: webAddress(
          "Web address",
          "Where the newer strategy can be read.",
          "https://www.example.gov.uk/send-strategy-2029",
        ),
      })
      .meta({ label: "What has taken its place" }),
  }),
  z.strictObject({
    /** What has become of it: “current”, “draft”, “interim”, “extended”, “superseded” or “withdrawn”. */
    state: state("withdrawn"),
    /** Why it was withdrawn, in a sentence. */
    reason: paragraph(
      "Why it was withdrawn",
      "Why it was withdrawn, in a sentence.",
      "The council withdrew it.",
    ),
  }),
]);
