import { pictureNames } from "../../pictures/picture-names.ts";
import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { isoDateProblem, pastDayProblem, publishingDayProblem } from "../values/iso-date.ts";
import { languageProblem } from "../values/language.ts";
import { linkTextProblem } from "../values/link-text.ts";
import { shown } from "../values/shown.ts";
import { webAddressProblem } from "../values/web-address.ts";
import { checkCopies } from "./check-copies.ts";
import { checkPictures } from "./check-pictures.ts";
import { ownIds } from "./own-ids.ts";
import { textsAt, valuesAt } from "./values-at.ts";

/**
 * Tells what no single field shows: ids used twice, gaps in numbers, days in the wrong order. What
 * could not be read, or is wrong by itself, is passed over here.
 */
export function checkRules(content: RawContent): LocatedMistake[] {
  return [
    ...idsAreUnique(content),
    ...numbersHaveNoGap(content),
    ...daysAreInOrder(content),
    ...linkTextsLeadSomewhere(content),
    ...publisherIsNamed(content),
    ...copySaysWhatItIsMadeFrom(content),
    ...checkPictures(content),
    ...updatesAreNew(content),
    ...wordsAreExplainedOnce(content),
    ...picturesExist(content),
    ...checkCopies(content),
    ...directionFitsLanguage(content),
  ];
}

const ids = [
  ["organisations", "*.id"],
  ["priorities", "*.id"],
  ["quotes", "*.id"],
  ["links", "*.id"],
  ["easyRead", "parts.*.id"],
  ["glossary", "*.id"],
  ["sources", "*.id"],
  ["updates", "*.id"],
] as const;

function idsAreUnique(content: RawContent): LocatedMistake[] {
  const seen = new Map<string, string>();
  return ids
    .flatMap(([kind, pattern]) =>
      textsAt(content[kind], pattern).map((found) => ({ kind, ...found })),
    )
    .flatMap(({ kind, path, value }) => {
      if (ownIds.has(value)) {
        return [
          {
            kind,
            path,
            message: `The id ${shown(value)} is one that the site itself uses.`,
            help: `Give this entry another id, such as ${value}-2.`,
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
        },
      ];
    });
}

function numbersHaveNoGap({ priorities }: RawContent): LocatedMistake[] {
  return valuesAt(priorities, "*").flatMap(({ path, value }, index) => {
    const number = valuesAt(value, "number")[0]?.value;
    if (typeof number !== "number" || !Number.isInteger(number) || number < 1) return [];
    if (number === index + 1) return [];
    return [
      {
        kind: "priorities",
        path: [...path, "number"],
        message: `This is priority ${index + 1} in the file, but its number is ${number}.`,
        help: "Number the priorities 1, 2, 3 and so on, in the order in which they stand.",
      },
    ];
  });
}

function daysAreInOrder({ publication, quotes }: RawContent): LocatedMistake[] {
  const published = day(publication, "published", publishingDayProblem);
  const updated = day(publication, "updated", publishingDayProblem);
  const reviewed = day(publication, "reviewed");
  const nextReview = day(publication, "nextReview", isoDateProblem);
  const mistakes: LocatedMistake[] = [];
  if (published && updated && updated < published) {
    mistakes.push({
      kind: "publication",
      path: ["updated"],
      message: `“updated” is ${updated}, before “published”, which is ${published}.`,
      help: "Write the day on which the words last changed.",
    });
  }
  if (reviewed && nextReview && nextReview <= reviewed) {
    mistakes.push({
      kind: "publication",
      path: ["nextReview"],
      message: `“nextReview” is ${nextReview}, not after “reviewed”, which is ${reviewed}.`,
      help: "Write a day after the last review.",
    });
  }
  for (const { path, value } of valuesAt(quotes, "*")) {
    const date = day(value, "date");
    const checkedOn = day(value, "checkedOn");
    if (!date || !checkedOn || checkedOn >= date) continue;
    mistakes.push({
      kind: "quotes",
      path: [...path, "checkedOn"],
      message: `“checkedOn” is ${checkedOn}, before the words were said on ${date}.`,
      help: "Write the day on which the words were compared with the source.",
    });
  }
  return mistakes;
}

/** A day that is sound by itself, as its field judges it. */
function day(data: unknown, name: string, problem = pastDayProblem): string | undefined {
  const value = textsAt(data, name)[0]?.value;
  return value === undefined || problem(value) ? undefined : value;
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
        },
      ];
    }
    const problem = label === undefined ? undefined : linkTextProblem(label, url);
    return problem ? [{ kind: "links", path: [...path, "label"], ...problem }] : [];
  });
}

function publisherIsNamed({ publication }: RawContent): LocatedMistake[] {
  if (textsAt(publication, "kind")[0]?.value !== "official") return [];
  if (valuesAt(publication, "publisher").length > 0) return [];
  return [
    {
      kind: "publication",
      path: ["kind"],
      message: "An official site must say who publishes it, and “publisher” is missing.",
      help: "Add a line that begins with publisher: and the id of the organisation.",
    },
  ];
}

function copySaysWhatItIsMadeFrom({ publication }: RawContent): LocatedMistake[] {
  if (textsAt(publication, "kind")[0]?.value !== "copy") return [];
  if (valuesAt(publication, "madeFrom").length > 0) return [];
  return [
    {
      kind: "publication",
      path: ["kind"],
      message: "A copy must say what it is made from, and “madeFrom” is missing.",
      help: 'Add the line madeFrom: "news" if it is made from a news release, or madeFrom: "strategy" if from the document itself.',
    },
  ];
}

/** Readers look for what is new among the updates, so that a day without an entry there is a riddle. */
function updatesAreNew({ publication, updates }: RawContent): LocatedMistake[] {
  const updated = day(publication, "updated", publishingDayProblem);
  const newest = textsAt(updates, "*.date")
    .filter(({ value }) => !publishingDayProblem(value))
    .toSorted((a, b) => b.value.localeCompare(a.value))[0];
  if (!updated || !newest || newest.value === updated) return [];
  if (newest.value > updated) {
    return [
      {
        kind: "publication",
        path: ["updated"],
        message: `“updated” is ${updated}, but the newest entry of _data/updates.ts is of ${newest.value}.`,
        help: "Write the day on which the words last changed into both.",
      },
    ];
  }
  return [
    {
      kind: "updates",
      path: newest.path,
      message: `The newest entry is of ${newest.value}, but the words changed on ${updated}, as “updated” in _data/publication.ts says.`,
      help: "Write an entry for that day above it: what changed for readers, in a sentence.",
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
      },
    ];
  });
}

function picturesExist({ publication, priorities, easyRead }: RawContent): LocatedMistake[] {
  const found = [
    ...textsAt(publication, "people.*").map((text) => ({ kind: "publication" as const, ...text })),
    ...textsAt(priorities, "*.picture").map((text) => ({ kind: "priorities" as const, ...text })),
    ...textsAt(easyRead, "parts.*.steps.*.picture").map((text) => ({
      kind: "easyRead" as const,
      ...text,
    })),
  ];
  // Each name is looked up once, however many entries bear it.
  const names = new Set(found.map(({ value }) => value));
  const lost = new Set(
    [...names].filter((name) => /^[\w-]+$/.test(name) && !pictureNames.has(name)),
  );
  return found
    .filter(({ value }) => lost.has(value))
    .map(({ kind, path, value }) => ({
      kind,
      path,
      message: `There is no picture with the name ${shown(value)}.`,
      help: "Look it up on openmoji.org and copy the name that stands below it, such as 1F91D.",
    }));
}

function directionFitsLanguage({ publication }: RawContent): LocatedMistake[] {
  const language = textsAt(publication, "language")[0]?.value;
  const direction = textsAt(publication, "direction")[0]?.value;
  if (!language || languageProblem(language) || !/^(ltr|rtl)$/.test(direction ?? "")) return [];
  const written = new Intl.Locale(language).maximize().script ?? "";
  const right = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(written) ? "rtl" : "ltr";
  if (direction === right) return [];
  return [
    {
      kind: "publication",
      path: ["direction"],
      message: `“direction” is ${direction}, but ${language} is written ${right === "rtl" ? "from right to left" : "from left to right"}.`,
      help: `Write "${right}".`,
    },
  ];
}
