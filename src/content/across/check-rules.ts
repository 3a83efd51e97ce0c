import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { prioritiesSchema } from "../priorities.ts";
import { publicationSchema } from "../publication.ts";
import { quotesSchema } from "../quotes.ts";
import { updatesSchema } from "../updates.ts";
import { linkTextProblem } from "../values/link-text.ts";
import { shown } from "../values/shown.ts";
import { timeInWords } from "../values/time-in-words.ts";
import { webAddressProblem } from "../values/web-address.ts";
import { checkCopies } from "./check-copies.ts";
import { checkGroups } from "./check-groups.ts";
import { checkLabels } from "./check-labels.ts";
import { checkMeasures } from "./check-measures.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkProgress } from "./check-progress.ts";
import { checkWays } from "./check-ways.ts";
import { markedTexts } from "./marked.ts";
import { ownIds } from "./own-ids.ts";
import { soundValue } from "./sound-value.ts";
import { textsAt, valuesAt } from "./values-at.ts";

/**
 * Tells what no single field shows: ids used twice, gaps in numbers, days in the wrong order. What
 * could not be read, or is wrong by itself, is passed over here.
 *
 * @param pictures the names of all pictures that there are
 */
export function checkRules(content: RawContent, pictures: ReadonlySet<string>): LocatedMistake[] {
  return [
    ...idsAreUnique(content),
    ...numbersHaveNoGap(content),
    ...daysAreInOrder(content),
    ...linkTextsLeadSomewhere(content),
    ...checkWays(content),
    ...quotesAreAboutPriorities(content),
    ...publisherIsNamed(content),
    ...copySaysWhatItIsMadeFrom(content),
    ...checkGroups(content),
    ...checkLabels(content),
    ...checkPictures(content),
    ...checkMeasures(content),
    ...updatesAreNew(content),
    ...wordsAreExplainedOnce(content),
    ...picturesExist(content, pictures),
    ...checkCopies(content),
    ...directionFitsLanguage(content),
    ...checkProgress(content),
  ];
}

function idsAreUnique(content: RawContent): LocatedMistake[] {
  const seen = new Map<string, string>();
  return markedTexts(content, "idOf").flatMap(({ kind, path, value }) => {
    if (ownIds.has(value)) {
      return [
        {
          kind,
          path,
          message: `The id ${shown(value)} is one that the site itself uses.`,
          help: `Give this entry another id, such as ${value}-2.`,
          form: sameName,
        },
      ];
    }
    const first = seen.get(value);
    seen.set(value, first ?? kind);
    if (!first) return [];
    return [
      {
        kind,
        path,
        message: `The id ${shown(value)} is used twice; the first is in _data/${first}.ts.`,
        help: "Give this entry another id, one that nothing else has.",
        form: sameName,
      },
    ];
  });
}

/** An id is made of the entry’s name where somebody fills in a form. */
const sameName = {
  message: "Another entry has the same name inside this site.",
  help: "Change this one’s name a little.",
};

function numbersHaveNoGap({ priorities }: RawContent): LocatedMistake[] {
  return valuesAt(priorities, "*").flatMap(({ path, value }, index) => {
    const number = soundValue(prioritiesSchema.element, value, "number");
    if (number === undefined || number === index + 1) return [];
    return [
      {
        kind: "priorities",
        path: [...path, "number"],
        message: `This is priority ${index + 1} in the file, but its number is ${number}.`,
        help: "Number the priorities 1, 2, 3 and so on, in the order in which they stand.",
        form: {
          message: `The number of this priority is ${number}, but it stands in place ${index + 1}.`,
          help: "Priorities are numbered in the order in which they stand: move it, and save again.",
        },
      },
    ];
  });
}

function daysAreInOrder({ publication, quotes }: RawContent): LocatedMistake[] {
  const published = soundValue(publicationSchema, publication, "published");
  const updated = soundValue(publicationSchema, publication, "updated");
  const reviewed = soundValue(publicationSchema, publication, "reviewed");
  const nextReview = soundValue(publicationSchema, publication, "nextReview");
  const mistakes: LocatedMistake[] = [];
  if (published && updated && updated < published) {
    mistakes.push({
      kind: "publication",
      path: ["updated"],
      message: `“updated” is ${updated}, before “published”, which is ${published}.`,
      help: "Write the day on which the words last changed.",
      form: {
        message: `The words last changed on ${timeInWords(updated)}, but were made public later: ${timeInWords(published)}.`,
        help: "Look at both days.",
      },
    });
  }
  if (reviewed && nextReview && nextReview <= reviewed) {
    mistakes.push({
      kind: "publication",
      path: ["nextReview"],
      message: `“nextReview” is ${nextReview}, not after “reviewed”, which is ${reviewed}.`,
      help: "Write a day after the last review.",
      form: {
        message: `The next review, on ${timeInWords(nextReview)}, isn’t after the last one, on ${timeInWords(reviewed)}.`,
        help: "Enter a day after the last review.",
      },
    });
  }
  for (const { path, value } of valuesAt(quotes, "*")) {
    const date = soundValue(quotesSchema.element, value, "date");
    const checkedOn = soundValue(quotesSchema.element, value, "checkedOn");
    if (!date || !checkedOn || checkedOn >= date) continue;
    mistakes.push({
      kind: "quotes",
      path: [...path, "checkedOn"],
      message: `“checkedOn” is ${checkedOn}, before the words were said on ${date}.`,
      help: "Write the day on which the words were compared with the source.",
      form: {
        message: `${timeInWords(checkedOn)} is before the day on which the words were said, ${timeInWords(date)}.`,
        help: "Enter the day on which the words were compared with the source.",
      },
    });
  }
  return mistakes;
}

function linkTextsLeadSomewhere({ links }: RawContent): LocatedMistake[] {
  return valuesAt(links, "*").flatMap(({ path, value }): LocatedMistake[] => {
    const label = textsAt(value, "label")[0]?.value;
    const url = textsAt(value, "url")[0]?.value;
    if (label && url && webAddressProblem(url) && !webAddressProblem(label)) {
      return [
        {
          kind: "links",
          path: [...path, "label"],
          meant: [...path, "url"],
          message: "The words and the address of this link have changed places.",
          help: "Write the words after label: and the address after url:.",
          form: {
            message: "The words and the address of this link have changed places.",
            help: "Put each where the other is.",
          },
        },
      ];
    }
    const problem = label === undefined ? undefined : linkTextProblem(label, url);
    return problem ? [{ kind: "links", path: [...path, "label"], ...problem }] : [];
  });
}

function quotesAreAboutPriorities({ quotes }: RawContent): LocatedMistake[] {
  return valuesAt(quotes, "*").flatMap(({ path, value }): LocatedMistake[] => {
    const said = soundValue(quotesSchema.element, value, "saidAbout");
    const priorities = soundValue(quotesSchema.element, value, "priorities");
    if (said !== "priorities" || priorities?.length !== 0) return [];
    return [
      {
        kind: "quotes",
        path: [...path, "saidAbout"],
        message: "These words are said to be about priorities, but “priorities” names none.",
        help: "Write the ids of those priorities between the square brackets, or delete the line.",
        form: {
          message: "These words are said to be about priorities, but no priority is chosen.",
          help: "Add those priorities, or choose another answer here.",
        },
      },
    ];
  });
}

function publisherIsNamed({ publication }: RawContent): LocatedMistake[] {
  if (soundValue(publicationSchema, publication, "kind") !== "official") return [];
  if (valuesAt(publication, "publisher").length > 0) return [];
  return [
    {
      kind: "publication",
      path: ["kind"],
      message: "An official site must say who publishes it, and “publisher” is missing.",
      help: "Add a line that begins with publisher: and the id of the organisation.",
      form: {
        message: "An official site must say who publishes it, and nobody is chosen.",
        help: "Choose the organisation that publishes this site.",
      },
    },
  ];
}

function copySaysWhatItIsMadeFrom({ publication }: RawContent): LocatedMistake[] {
  if (soundValue(publicationSchema, publication, "kind") !== "copy") return [];
  if (valuesAt(publication, "madeFrom").length > 0) return [];
  return [
    {
      kind: "publication",
      path: ["kind"],
      message: "A copy must say what it is made from, and “madeFrom” is missing.",
      help: 'Add the line madeFrom: "news" if it is made from a news release, or madeFrom: "strategy" if from the document itself.',
      form: {
        message: "A copy must say what it is made from.",
        help: "Choose whether it is made from a news release or from the strategy itself.",
      },
    },
  ];
}

/** Readers look for what is new among the updates, so that a day without an entry there is a riddle. */
function updatesAreNew({ publication, updates }: RawContent): LocatedMistake[] {
  const updated = soundValue(publicationSchema, publication, "updated");
  const newest = valuesAt(updates, "*")
    .flatMap(({ path, value }) => {
      const date = soundValue(updatesSchema.element, value, "date");
      return date ? [{ path: [...path, "date"], value: date }] : [];
    })
    .toSorted((a, b) => b.value.localeCompare(a.value))[0];
  if (!updated || !newest || newest.value === updated) return [];
  if (newest.value > updated) {
    return [
      {
        kind: "publication",
        path: ["updated"],
        message: `“updated” is ${updated}, but the newest entry of _data/updates.ts is of ${newest.value}.`,
        help: "Write the day on which the words last changed into both.",
        form: {
          message: `The words last changed on ${timeInWords(updated)}, but the newest update is of ${timeInWords(newest.value)}.`,
          help: "Enter the day on which the words last changed in both places.",
        },
      },
    ];
  }
  return [
    {
      kind: "updates",
      path: newest.path,
      message: `The newest entry is of ${newest.value}, but the words changed on ${updated}, as “updated” in _data/publication.ts says.`,
      help: "Write an entry for that day above it: what changed for readers, in a sentence.",
      form: {
        message: `The newest update is of ${timeInWords(newest.value)}, but the words last changed on ${timeInWords(updated)}.`,
        help: "Add an update of that day: what changed for readers, in a sentence.",
      },
    },
  ];
}

function wordsAreExplainedOnce({ glossary }: RawContent): LocatedMistake[] {
  const seen = new Set<string>();
  return valuesAt(glossary, "*").flatMap(({ path, value }) => {
    const [found] = [...textsAt(value, "abbreviation"), ...textsAt(value, "term")];
    if (!found) return [];
    const name = found.value.toLowerCase();
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        kind: "glossary",
        path: [...path, ...found.path],
        message: `${shown(found.value)} is explained twice.`,
        help: "Delete one of the two entries, or make one of both.",
        form: {
          message: `${shown(found.value)} is explained twice.`,
          help: "Remove one of the two explanations, or make one of both.",
        },
      },
    ];
  });
}

function picturesExist(content: RawContent, pictures: ReadonlySet<string>): LocatedMistake[] {
  const found = markedTexts(content, "isPicture");
  // Each name is looked up once, however many entries bear it.
  const names = new Set(found.map(({ value }) => value));
  const lost = new Set([...names].filter((name) => /^[\w-]+$/.test(name) && !pictures.has(name)));
  return found
    .filter(({ value }) => lost.has(value))
    .map(({ kind, path, value }) => ({
      kind,
      path,
      message: `There is no picture with the name ${shown(value)}.`,
      help: "Look it up on openmoji.org and copy the name that stands below it, such as 1F91D.",
      form: { message: "There is no such picture.", help: "Choose one from the gallery." },
    }));
}

const inWords = { rtl: "from right to left", ltr: "from left to right" };

/** `Arabic` for `ar`; what has no name here as it is. */
const languageInWords = (tag: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;

function directionFitsLanguage({ publication }: RawContent): LocatedMistake[] {
  const language = soundValue(publicationSchema, publication, "language");
  const direction = soundValue(publicationSchema, publication, "direction");
  if (!language || !direction) return [];
  const written = new Intl.Locale(language).maximize().script ?? "";
  const right = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(written) ? "rtl" : "ltr";
  if (direction === right) return [];
  return [
    {
      kind: "publication",
      path: ["direction"],
      message: `“direction” is ${direction}, but ${language} is written ${inWords[right]}.`,
      help: `Write "${right}".`,
      form: {
        message: `The language of this site, ${languageInWords(language)}, is written ${inWords[right]}.`,
        help: `Choose that it is written ${inWords[right]}.`,
      },
    },
  ];
}
