import { z } from "zod";
import { atLeastOne, id, line, list, pastDay, reference } from "./fields.ts";
import { pictureName } from "./values/picture-name.ts";
import { shown } from "./values/shown.ts";
import { wordCount } from "./values/word-count.ts";

/** Easy read guidance asks for short sentences; 15 words is this site’s limit. */
const mostWords = 15;

/** The end of a sentence and the beginning of the next. “2 p.m. on Monday” and “No. 10” are one. */
const secondSentence =
  /(?<!(?<!\p{L})(?:Dr|Mr|Mrs|Ms|St|No|Nr|\p{L}))[.!?]\s+[(“‘]?[\p{Lu}\p{Lo}\p{N}]/u;

const sentence = (label: string, about = "One idea in a short sentence.") =>
  line(label, about, "This is a plan to help children.", 120)
    .refine((text) => wordCount(text) <= mostWords, {
      error: (issue) =>
        `The sentence has ${wordCount(String(issue.input))} words, more than the ${mostWords} that easy read allows.`,
      params: { help: "Split it into two sentences with one idea each." },
    })
    .refine((text) => !secondSentence.test(text), {
      error: "There is more than one sentence here.",
      params: {
        help: "Give each sentence a pair of quotation marks of its own.",
        form: { help: "Add another sentence, and move the second one there." },
      },
    });

const partSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("easyRead"),
    /** A short heading. */
    title: line("Heading", "A short heading.", "What is this?", 60),
    /** The id of the priority that this part is about. */
    priority: reference(
      "priorities",
      "Priority that it is about",
      "the priority that this part is about",
    ).optional(),
    /** One or two sentences each, with a picture beside them. */
    steps: atLeastOne(
      "Pictures and sentences",
      z
        .strictObject({
          /** The picture that stands beside the sentences. Look it up on openmoji.org. */
          picture: pictureName(
            "Picture beside the sentences",
            "The picture that stands beside the sentences.",
          ),
          /** What the picture stands for. Needed where it stands beside several steps. */
          shows: line(
            "What the picture stands for",
            "What the picture stands for. Needed where it stands beside several steps.",
            "listening",
            40,
          ).optional(),
          /** One or two, each in quotation marks of its own. One idea in a short sentence. */
          sentences: list("One or two sentences", sentence("Sentence"))
            .min(1)
            .max(2)
            .meta({ hint: "A third sentence needs a step of its own." }),
          /** A hard word of these sentences, which they explain. It is shown in bold. */
          hardWord: line(
            "Hard word that they explain",
            "A hard word of these sentences, which they explain. It is shown in bold.",
            "strategy",
            60,
          ).optional(),
          /** The id of a link that stands below the sentences. */
          link: reference(
            "links",
            "Link below the sentences",
            "a link that stands below the sentences",
          ).optional(),
        })
        .superRefine(({ hardWord, sentences }, context) => {
          if (hardWord === undefined || sentences.some((text) => text.includes(hardWord))) return;
          context.addIssue({
            code: "custom",
            path: ["hardWord"],
            message: `The word ${shown(hardWord)} stands in none of these sentences.`,
            params: { help: "Write it just as it stands in one of them." },
          });
        })
        .meta({ label: "Step" }),
    ),
  })
  .meta({ title: "Easy read part", label: "Part" });

export const easyReadSchema = z.strictObject({
  /** Readers with a learning disability who tested the page; empty as long as nobody has. */
  checkedBy: list(
    "Readers who tested it",
    z
      .strictObject({
        /** Who read and tested it. */
        who: line(
          "Who tested it",
          "Who read and tested it.",
          "A group of readers with a learning disability",
        ),
        /** The day on which they did. */
        on: pastDay("Day of the test", "The day on which they did."),
      })
      .meta({ label: "Test" }),
  ).meta({
    hint: "Readers with a learning disability who tested the page. Leave it empty as long as nobody has.",
  }),
  /** A sentence for wherever a part stands alone, such as whom it means by “they”. */
  lead: sentence(
    "Sentence before a part that stands alone",
    "A sentence for wherever a part stands alone, such as whom it means by “they”.",
  ).optional(),
  /** The page’s parts, in the order in which they are read. */
  parts: list("Parts of the page", partSchema),
});

/** The strategy in short sentences, each or each two beside a picture. */
export type EasyRead = z.output<typeof easyReadSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineEasyRead = (easyRead: EasyRead): EasyRead => easyRead;
