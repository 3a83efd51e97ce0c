import { contactsSchema, waysToReach } from "../contacts.ts";
import type { RawContent } from "../content.ts";
import { linksSchema } from "../links.ts";
import type { LocatedMistake } from "../mistake.ts";
import { versionsSchema } from "../versions.ts";
import { soundValue } from "./sound-value.ts";
import { valuesAt } from "./values-at.ts";

/**
 * Tells of links and versions that lead nowhere or to two places, of help that doesn’t say with what,
 * of versions in another language that don’t say in which, and of contacts that nobody can reach.
 */
export function checkWays(content: RawContent): LocatedMistake[] {
  return [
    ...leadSomewhere(content, "links"),
    ...helpSaysWithWhat(content),
    ...leadSomewhere(content, "versions"),
    ...otherLanguagesAreNamed(content),
    ...contactsCanBeReached(content),
  ];
}

const isGiven = (entry: unknown, field: string): boolean => Object.hasOwn(Object(entry), field);

/** What stands where an entry should be is told by the schema. */
const entriesOf = (list: unknown) =>
  valuesAt(list, "*").filter(({ value }) => typeof value === "object" && value !== null);

function leadSomewhere(content: RawContent, kind: "links" | "versions"): LocatedMistake[] {
  const noun = kind === "links" ? "link" : "version";
  return entriesOf(content[kind]).flatMap(({ path, value }): LocatedMistake[] => {
    const [url, file] = [isGiven(value, "url"), isGiven(value, "file")];
    if (url !== file) return [];
    if (url) {
      return [
        {
          kind,
          path: [...path, "file"],
          message: `The ${noun} leads to two places: “url” and “file” are both given.`,
          help: "Delete one of the two lines. Where both are to be offered, give each an entry of its own.",
          form: {
            message: `The ${noun} leads to two places: a web address is entered, and a document is chosen.`,
            help: `Keep one of them. Where both are to be offered, add another ${noun}.`,
          },
        },
      ];
    }
    return [
      {
        kind,
        path: [...path, "url"],
        message: `The ${noun} leads nowhere: “url” is missing, and so is “file”.`,
        help: 'Add a line for the address, such as url: "https://www.example.gov.uk/page", or for a file of your own in the folder _files, such as file: "plan-2024.pdf",',
        form: {
          message: `The ${noun} leads nowhere.`,
          help: "Enter a web address, or choose a document.",
        },
      },
    ];
  });
}

function helpSaysWithWhat({ links }: RawContent): LocatedMistake[] {
  return entriesOf(links).flatMap(({ path, value }): LocatedMistake[] => {
    const kind = soundValue(linksSchema.element, value, "kind");
    const isHelp = kind === "help" || !isGiven(value, "kind");
    if (!isHelp || isGiven(value, "helpsWith")) return [];
    return [
      {
        kind: "links",
        path: [...path, "helpsWith"],
        message: "“helpsWith” is missing, by which readers choose where to get help.",
        help: 'Add a line for it, such as helpsWith: "I need support or advice", or say what else the link is for, such as kind: "related",',
        form: {
          message: "Say what this link helps with: readers choose by it where to get help.",
          help: "For example: I need support or advice. If the link isn’t for help, choose what else it is for.",
        },
      },
    ];
  });
}

function otherLanguagesAreNamed({ versions }: RawContent): LocatedMistake[] {
  return entriesOf(versions).flatMap(({ path, value }): LocatedMistake[] => {
    const kind = soundValue(versionsSchema.element, value, "kind");
    const isNeeded = kind === "other-language" || kind === "sign-language";
    if (!isNeeded || isGiven(value, "language")) return [];
    const example = kind === "sign-language" ? "bfi" : "cy";
    return [
      {
        kind: "versions",
        path: [...path, "language"],
        message: "“language” is missing, and nothing else says which language it is.",
        help: `Add a line with its short name, such as language: "${example}",`,
        form: {
          message: "Enter the language: nothing else says which one it is.",
          help: `For example: ${example} for ${kind === "sign-language" ? "British Sign Language" : "Welsh"}.`,
        },
      },
    ];
  });
}

function contactsCanBeReached({ contacts }: RawContent): LocatedMistake[] {
  return entriesOf(contacts).flatMap(({ path, value }): LocatedMistake[] => {
    // A field that there is none of is told elsewhere, and may be one of these, mistyped.
    const known = Object.keys(Object(value)).every((name) => name in contactsSchema.element.shape);
    if (!known || waysToReach.some((way) => isGiven(value, way))) return [];
    return [
      {
        kind: "contacts",
        path: [...path, "name"],
        message: "Nothing says how to reach this contact.",
        help: `Add a line for one of these at least: ${waysToReach.join(", ")}. For example: email: "send@council.gov.uk",`,
        form: {
          message: "Nothing says how to reach this contact.",
          help: "Enter one of these at least: a web address, an e-mail address, a telephone number, a text relay number or a postal address.",
        },
      },
    ];
  });
}
