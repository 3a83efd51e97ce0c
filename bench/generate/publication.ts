import type { Content } from "../../src/content/content.ts";
import type { Link } from "../../src/content/links.ts";
import { hues, type Priority } from "../../src/content/priorities.ts";
import type { Quote } from "../../src/content/quotes.ts";
import { frame } from "./frame.ts";
import { type Seeded, seeded } from "./seeded.ts";
import { heading, sentence, sentences } from "./sentence.ts";

/** How many of eleven entries are priorities and how many quotes, as on the real site; the rest are links. */
const mix = { priorities: 5, quotes: 3, all: 11 } as const;

const pictures = ["1F91D", "1F3E0", "1F393", "1F9D1-200D-1F3EB", "1F3A8", "1F6B2"] as const;

/**
 * Makes a publication of an invented place with so many priorities, quotes and links together. The
 * other kinds of content stay as few as on a real site. The same seed gives the same publication.
 *
 * @param entries at least 3
 */
export function generatePublication(entries: number, seed = 1): Content {
  const chance = seeded(seed);
  const numberOf = {
    priorities: Math.max(1, Math.round((entries * mix.priorities) / mix.all)),
    quotes: Math.max(1, Math.round((entries * mix.quotes) / mix.all)),
  };
  const list = <T>(length: number, make: (index: number) => T) =>
    Array.from({ length }, (_, index) => make(index));
  return {
    ...frame,
    priorities: list(numberOf.priorities, (index) => priority(chance, index)),
    quotes: list(numberOf.quotes, (index) => quote(chance, index, numberOf.priorities)),
    links: list(entries - numberOf.priorities - numberOf.quotes, (index) => link(chance, index)),
  };
}

function priority(chance: Seeded, index: number): Priority {
  return {
    id: `priority-${index + 1}`,
    number: index + 1,
    title: heading(chance),
    // A letter beyond Latin-1, as real texts have: with one V8 takes two bytes for each letter of a page
    statement: `${sentences(chance, 2)} It’s for all of us.`,
    source: chance.pick(sourceIds),
    meaning: [sentences(chance, 3), `${sentences(chance, 2)} See [help and links](help.html).`],
    hue: chance.pick(hues),
    picture: chance.pick(pictures),
    shows: "a priority",
    ...(chance.below(10) === 0
      ? { note: { text: sentence(chance), sources: [chance.pick(sourceIds)] } }
      : {}),
  };
}

function quote(chance: Seeded, index: number, priorities: number): Quote {
  const organisation = chance.pick(organisationIds);
  return {
    id: `quote-${index + 1}`,
    speaker:
      chance.below(2) === 0
        ? {
            kind: "person",
            name: `Ann Marlowe ${index + 1}`,
            role: "parent and member of the forum",
            roleAsOf: "2020-05-06",
            organisation,
          }
        : { kind: "organisations", organisations: [organisation] },
    paragraphs: [sentences(chance, 4)],
    date: "2020-05-06",
    source: chance.pick(sourceIds),
    checkedOn: "2020-06-07",
    priorities: [`priority-${chance.below(priorities) + 1}`],
  };
}

function link(chance: Seeded, index: number): Link {
  return {
    id: `link-${index + 1}`,
    label: `${heading(chance)}, page ${index + 1}`,
    url: `https://help.alderby.org/page-${index + 1}`,
    organisation: chance.pick(organisationIds),
    description: sentence(chance),
    helpsWith: heading(chance),
    checkedOn: "2020-06-07",
  };
}

const idsOf = (entries: readonly { id: string }[]) =>
  entries.map(({ id }) => id) as [string, ...string[]];
const organisationIds = idsOf(frame.organisations);
const sourceIds = idsOf(frame.sources);
