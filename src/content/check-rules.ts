import { existsSync } from "node:fs";
import type { LocatedMistake } from "./check-references.ts";
import type { Content } from "./content.ts";
import { pictureFile } from "./picture-file.ts";

/** Tells what no single field shows: ids used twice, gaps in numbers, days in the wrong order. */
export function checkRules(content: Content): LocatedMistake[] {
  return [
    ...idsAreUnique(content),
    ...numbersHaveNoGap(content),
    ...daysAreInOrder(content),
    ...linkTextIsNotTheAddress(content),
    ...linkTextMakesSenseAlone(content),
    ...publisherIsNamed(content),
    ...abbreviationsAreUnique(content),
    ...picturesExist(content),
  ];
}

function idsAreUnique(content: Content): LocatedMistake[] {
  const lists = [
    "organisations",
    "priorities",
    "quotes",
    "links",
    "glossary",
    "sources",
    "updates",
  ] as const;
  const entries = [
    ...lists.flatMap((kind) =>
      content[kind].map((entry, i) => ({ kind, path: [i, "id"], id: entry.id })),
    ),
    ...content.easyRead.parts.map((part, i) => ({
      kind: "easyRead" as const,
      path: ["parts", i, "id"],
      id: part.id,
    })),
  ];
  const seen = new Map<string, keyof Content>();
  return entries.flatMap(({ kind, path, id }) => {
    const first = seen.get(id);
    seen.set(id, first ?? kind);
    if (!first) return [];
    return [
      {
        kind,
        path,
        message: `The id “${id}” is used twice; the first is in _data/${first}.ts.`,
        help: "Give this entry another id, one that nothing else has.",
      },
    ];
  });
}

function numbersHaveNoGap({ priorities }: Content): LocatedMistake[] {
  return priorities.flatMap(({ number }, i) =>
    number === i + 1
      ? []
      : [
          {
            kind: "priorities",
            path: [i, "number"],
            message: `This is priority ${i + 1} in the file, but its number is ${number}.`,
            help: "Number the priorities 1, 2, 3 and so on, in the order in which they stand.",
          },
        ],
  );
}

function daysAreInOrder({ publication, quotes }: Content): LocatedMistake[] {
  const { published, updated, reviewed, nextReview } = publication;
  const mistakes: LocatedMistake[] = [];
  if (updated < published) {
    mistakes.push({
      kind: "publication",
      path: ["updated"],
      message: `“updated” is ${updated}, before “published”, which is ${published}.`,
      help: "Write the day on which the words last changed.",
    });
  }
  if (nextReview <= reviewed) {
    mistakes.push({
      kind: "publication",
      path: ["nextReview"],
      message: `“nextReview” is ${nextReview}, not after “reviewed”, which is ${reviewed}.`,
      help: "Write a day after the last review.",
    });
  }
  quotes.forEach((quote, i) => {
    if (quote.checkedOn >= quote.date) return;
    mistakes.push({
      kind: "quotes",
      path: [i, "checkedOn"],
      message: `“checkedOn” is ${quote.checkedOn}, before the words were said on ${quote.date}.`,
      help: "Write the day on which the words were compared with the source.",
    });
  });
  return mistakes;
}

const bare = (text: string): string => text.toLowerCase().replace(/^https?:\/\/|^www\.|\/+$/g, "");

function linkTextIsNotTheAddress({ links }: Content): LocatedMistake[] {
  return links.flatMap(({ label, url }, i) =>
    bare(label) === bare(url) || /^(https?:\/\/|www\.)/i.test(label)
      ? [
          {
            kind: "links",
            path: [i, "label"],
            message: "The words of the link are its address.",
            help: "Say in words where the link leads, for example “Anytown Local Offer”.",
          },
        ]
      : [],
  );
}

/** WCAG 2.2 SC 2.4.9: https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only */
const senseless =
  /^(click|tap|press)?\s*(here|this|link|more|read more|learn more|find out more|details|website|this page|go)[.!]?$/i;

function linkTextMakesSenseAlone({ links }: Content): LocatedMistake[] {
  return links.flatMap(({ label }, i) =>
    senseless.test(label)
      ? [
          {
            kind: "links",
            path: [i, "label"],
            message: `“${label}” doesn’t say where the link leads.`,
            help: "Name the page or what it is for, for example “Anytown Local Offer”.",
          },
        ]
      : [],
  );
}

function publisherIsNamed({ publication }: Content): LocatedMistake[] {
  if (publication.kind === "copy" || publication.publisher) return [];
  return [
    {
      kind: "publication",
      path: ["kind"],
      message: "An official site must say who publishes it, and “publisher” is missing.",
      help: "Add a line that begins with publisher: and the id of the organisation.",
    },
  ];
}

function abbreviationsAreUnique({ glossary }: Content): LocatedMistake[] {
  const seen = new Set<string>();
  return glossary.flatMap(({ abbreviation, term }, i) => {
    const name = abbreviation ?? term;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        kind: "glossary",
        path: [i, abbreviation ? "abbreviation" : "term"],
        message: `“${name}” is explained twice.`,
        help: "Delete one of the two entries, or make one of both.",
      },
    ];
  });
}

function picturesExist({ priorities, easyRead }: Content): LocatedMistake[] {
  const used = [
    ...priorities.map(({ picture }, i) => ({
      kind: "priorities" as const,
      path: [i, "picture"],
      picture,
    })),
    ...easyRead.parts.flatMap(({ steps }, i) =>
      steps.map(({ picture }, j) => ({
        kind: "easyRead" as const,
        path: ["parts", i, "steps", j, "picture"],
        picture,
      })),
    ),
  ];
  return used
    .filter(({ picture }) => !existsSync(pictureFile(picture)))
    .map(({ kind, path, picture }) => ({
      kind,
      path,
      message: `There is no picture with the name “${picture}”.`,
      help: "Look it up on openmoji.org and copy the name that stands below it, such as 1F91D.",
    }));
}
