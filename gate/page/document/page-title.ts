import { basename } from "node:path/posix";
import { nodeText } from "../../html/node-text.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { numberedTitles } from "../words/numbered-titles.ts";
import { pageNames } from "../words/page-names.ts";
import { titlePlaceholders } from "../words/title-placeholders.ts";
import { vagueTitles } from "../words/vague-titles.ts";
import { anyOf } from "../words/word-list.ts";

const vague = new RegExp(
  `^(?:${[
    `(?:(?:my|the|a) )?${anyOf(pageNames)}(?: \\d+)?`,
    `${anyOf(numberedTitles)}(?: \\d+)?`,
    `${anyOf(titlePlaceholders)}.*`,
    anyOf(vagueTitles),
    "document sans .*|xxx+|asdf\\w*",
  ].join("|")})$`,
  "i",
);
const file = /^[\w-]+(\.[\w-]+)*\.(html?|php|aspx?|jsp|docx?|pdf|xlsx?|pptx?|indd|odt|txt|md)$/i;

const title = {
  criterion: "2.4.2",
  severity: "error",
  asks: "everyone",
  why: "The title is the first thing that a screen reader says, and what tells tabs, bookmarks and search results apart.",
  help: "Begin the title with what this page is about, then name the site.",
  technique: "F25",
} as const;

const rules = {
  "title-missing": { ...title, wrong: "The page has no title." },
  "title-file-name": { ...title, wrong: "The page's title is the name of a file." },
  "title-vague": { ...title, wrong: "The page's title doesn't say what the page is about." },
  "title-unrelated": { ...title, wrong: "The page's title shares no word with the page." },
} as const;

type Id = keyof typeof rules;

/** Finds a title that is missing, vague, a file's name, or has nothing to do with the page. */
export const pageTitle = pageRule<Id>(rules, ({ document, path }) => {
  const element = select(document, "title").find((title) => !closest(title, "svg"));
  const text = element ? nodeText(element).trim() : "";
  const fault = (rule: Id, message?: string): PageFault<Id>[] => [
    { rule, ...(element && { element }), ...(message && { message }) },
  ];
  if (!text) return fault("title-missing");
  const isFile = file.test(text) || text.toLowerCase() === basename(path).toLowerCase();
  if (isFile) return fault("title-file-name", `The title ${quoted(text)} is the name of a file.`);
  const said = text.replace(/\s+/g, " ").replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
  if (vague.test(said) || !/\p{L}{2}/u.test(text) || /^https?:\/\//.test(text)) {
    return fault("title-vague", `The title ${quoted(text)} doesn't say what the page is about.`);
  }
  if (isStrange(text, textOf(document))) {
    return fault("title-unrelated", `The title ${quoted(text)} shares no word with the page.`);
  }
  return [];
});

/** No longer word of the title, not even its beginning, is found on a page with enough text. */
function isStrange(title: string, page: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = page.toLowerCase();
  if (words.length < 1 || said.split(" ").length < 40) return false;
  return words.every((word) => !said.includes(word.slice(0, 4)));
}
