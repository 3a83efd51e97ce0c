import { z } from "zod";
import { atLeastOne, line, markdown, oneOf, pageId, paragraph, reference } from "./fields.ts";
import { outcomes } from "./outcomes.ts";
import { passages } from "./passages.ts";
import { pictureName } from "./values/picture-name.ts";

/** The hues that a priority can bear. Each is a pair of colours, light and dark, in the styles. */
export const hues = ["teal", "plum", "amber", "blue", "green", "red"] as const;

/** One of them. */
export type Hue = (typeof hues)[number];

const prioritySchema = z
  .strictObject({
    /** The last part of the address of this priority’s page. */
    id: pageId(
      "priorities",
      "Last part of the page’s address",
      "The last part of the address of this priority’s page.",
    ),
    /** The priority’s number. The first is 1. */
    number: z
      .int()
      .min(1)
      .meta({
        label: "Place among the priorities",
        description: "The priority’s number. The first is 1.",
        examples: [1],
        isPlace: true,
      }),
    /** What stands in place of the number where readers see it, as the source writes it. */
    label: line(
      "In place of the number",
      "What stands in place of the number where readers see it, as the source writes it.",
      "1.2",
      20,
    ).optional(),
    /** The id of the group that this priority is in. */
    group: reference(
      "groups",
      "Group that it is in",
      "the group that this priority is in",
    ).optional(),
    /** The priority’s title, word for word as in the source. */
    title: line(
      "Title of the priority",
      "The priority’s title, word for word as in the source.",
      "Part of the community",
    ),
    /** The priority, word for word as in the source. */
    statement: paragraph(
      "The priority in full",
      "The priority, word for word as in the source.",
      "All children will …",
    ).optional(),
    /** What else the source says of this priority, word for word, passage by passage. */
    said: passages.meta({ hint: "Word for word, passage by passage." }).optional(),
    /** What the source says that good looks like for this priority. */
    outcomes: outcomes.meta({ hint: "What the source says of it for this priority." }).optional(),
    /** The id of the source of the title and statement. */
    source: reference("sources", "Where this is from", "the source of the title and statement"),
    /** What it means, in plain words: a paragraph. Markdown may be used. */
    meaning: atLeastOne(
      "What it means, in plain words",
      markdown("Paragraph", "What it means, in plain words: a paragraph.", "Every child …"),
    ).optional(),
    /** The colour that goes with this priority, if it isn’t the next in turn. */
    hue: oneOf("Colour", "The colour that goes with this priority, if it isn’t the next in turn.", {
      teal: "Teal",
      plum: "Plum",
      amber: "Amber",
      blue: "Blue",
      green: "Green",
      red: "Red",
    } satisfies Record<Hue, string>).optional(),
    /** What the picture stands for. Needed where it stands for something else too. */
    shows: line(
      "What the picture stands for",
      "What the picture stands for. Needed where it stands for something else too.",
      "a priority",
      40,
    ).optional(),
    /** The picture that goes with this priority. Look it up on openmoji.org. */
    picture: pictureName(
      "Picture beside the priority",
      "The picture that goes with this priority.",
    ).optional(),
    /** A note for readers on the wording, if one is needed. */
    note: z
      .strictObject({
        /** What readers should know about the wording. Markdown may be used. */
        text: markdown(
          "What readers should know",
          "What readers should know about the wording.",
          "Two pages write it so.",
        ),
        /** The id of a source that shows it. */
        sources: atLeastOne(
          "Sources that show it",
          reference("sources", "Source", "a source that shows it"),
        ),
      })
      .meta({ label: "Note on the wording", hint: "A note for readers, if one is needed." })
      .optional(),
  })
  .meta({ title: "Priority" });

export const prioritiesSchema = z.array(prioritySchema).min(1);

/** One of the priorities, in the order of the strategy. */
export type Priority = z.output<typeof prioritySchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const definePriorities = (priorities: Priority[]): Priority[] => priorities;
