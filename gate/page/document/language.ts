import { attribute } from "../../html/attribute.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { canDetect, detectLanguage } from "./detect-language.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const alphabets: [RegExp, RegExp][] = [
  [/\p{Script=Cyrillic}/gu, /^(ru|uk|be|bg|sr|mk|kk|ky|mn|tg)$/],
  [/\p{Script=Greek}/gu, /^(el|grc)$/],
  [/\p{Script=Arabic}/gu, /^(ar|fa|ur|ps|ku|ckb|sd|ug)$/],
  [/\p{Script=Hebrew}/gu, /^(he|yi)$/],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, /^(zh|ja|yue)$/],
  [/\p{Script=Hangul}/gu, /^ko$/],
  [/\p{Script=Devanagari}/gu, /^(hi|mr|ne|sa)$/],
  [/\p{Script=Thai}/gu, /^th$/],
];

const ofPage = {
  criterion: "3.1.1",
  severity: "error",
  asks: "everyone",
  why: "A screen reader takes its voice from the language that is given, and reads everything else unintelligibly.",
} as const;
const ofPassage = {
  criterion: "3.1.2",
  severity: "error",
  asks: "everyone",
  why: "A screen reader reads the passage with the voice of another language, and nobody understands it.",
} as const;
const code = {
  wrong: "The lang attribute isn't the code of a language.",
  help: "Use a code such as en, cy or pl.",
} as const;

const rules = {
  "language-missing": {
    ...ofPage,
    wrong: "The page doesn't say in which language it is.",
    help: "Add the language to the html element, for example lang=“en-GB”.",
    technique: "H57",
  },
  "language-invalid": { ...ofPage, ...code, technique: "H57" },
  "language-of-passage-invalid": { ...ofPassage, ...code, technique: "H58" },
  "language-wrong": {
    ...ofPage,
    wrong: "The page is in another language than it says.",
    help: "Give the html element the language of the text.",
    technique: "H57",
  },
  "language-of-passage": {
    ...ofPassage,
    wrong: "A passage is in another language than it is marked as.",
    help: "Add a lang attribute with the language of the passage.",
    technique: "H58",
  },
} as const;

type Found = PageFault<keyof typeof rules>;

/** Finds a language that is missing, made up or wrong, for the page and for passages in it. */
export const language = pageRule(rules, ({ document }) => {
  const html = select(document, "html")[0];
  if (!html) return [];
  const declared = (attribute(html, "lang") ?? "").trim();
  if (!declared) return [{ rule: "language-missing", element: html }];
  const invalid = select(document, "[lang]").filter(
    (one) => textOf(one) !== "" && !isLanguage(attribute(one, "lang") ?? ""),
  );
  // A page without a word isn't among them
  const wrong = new Set(isLanguage(declared) ? invalid : [html, ...invalid]);
  const faults = [...wrong].map((element): Found => {
    const message = `${quoted(attribute(element, "lang") ?? "")} isn't the code of a language.`;
    const rule = element === html ? "language-invalid" : "language-of-passage-invalid";
    return { rule, element, message };
  });
  if (wrong.has(html)) return faults;
  const page = wholePage(html, declared);
  return page ? [...faults, page] : [...faults, ...passages(document)];
});

function isLanguage(code: string): boolean {
  if (code.trim() === "") return true;
  try {
    const primary = code.split("-")[0]?.toLowerCase() ?? "";
    return /^[a-z]{2,3}$/.test(primary) && names.of(primary) !== undefined;
  } catch {
    return false;
  }
}

/** The text that is said to be in the page's own language. */
function ownText(element: Element): string {
  const children = element.childNodes.filter(
    (node) =>
      !("tagName" in node) ||
      (attribute(node, "lang") === undefined &&
        !/^(pre|code|kbd|samp|address|svg|math|nav)$/.test(node.tagName)),
  );
  return children
    .map((node) =>
      "tagName" in node
        ? select(node, "[lang], code, pre").length > 0
          ? ownText(node)
          : textOf(node)
        : "value" in node
          ? node.value
          : "",
    )
    .join(" ");
}

function wholePage(html: Element, declared: string): Found | undefined {
  const body = select(html, "body")[0];
  if (!body) return undefined;
  const text = ownText(body);
  const found = mismatch(text, primaryOf(declared), 120);
  if (!found) return undefined;
  const message = `The page says that it is in ${nameOf(primaryOf(declared))}, but its text ${found}.`;
  return { rule: "language-wrong", element: html, message };
}

const primaryOf = (code: string): string => code.split("-")[0]?.toLowerCase() ?? "";
const nameOf = (code: string): string => names.of(code) ?? code;

/** Says how a text differs from its declared language, or undefined where it fits or is too short. */
function mismatch(text: string, declared: string, least: number): string | undefined {
  for (const [letters, languages] of alphabets) {
    const count = text.match(letters)?.length ?? 0;
    const all = text.match(/\p{L}/gu)?.length ?? 0;
    if (
      count >= 8 &&
      count > all * 0.6 &&
      !languages.test(declared) &&
      /^[a-z]{2}$/.test(declared)
    ) {
      return "is written in other letters";
    }
  }
  // word by word: a pattern for addresses takes for ever on a "word" of a million letters
  const words = text
    .split(/\s+/)
    .map((word) => (/https?:|@/.test(word) ? " " : word.replace(/[\d_#/]+/g, " ").trim()))
    .filter((word) => word !== " ")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  if (words.length < least || words.split(" ").length < 9 || !canDetect(declared)) return undefined;
  const detected = detectLanguage(words, declared);
  if (detected.language === declared || detected.lead < 0.2) {
    return detected.declared < 0.28 && detected.lead > 0.04 && words.length > 150
      ? "doesn't read like it"
      : undefined;
  }
  return detected.sure
    ? `reads like ${nameOf(detected.language)}`
    : detected.declared < 0.28 && words.length > 150
      ? "doesn't read like it"
      : undefined;
}

const passage =
  "p, li, blockquote, td, dd, dt, h1, h2, h3, h4, h5, h6, figcaption, q, em, i, cite, span, div, summary, a";

/** Passages that are in another language than their nearest lang attribute says. */
function passages(document: Parameters<typeof textOf>[0]): Found[] {
  const told = new Set<Element>();
  return select(document, passage).flatMap((element) => {
    if (closest(element, "pre, code, address, [aria-hidden=true], [translate=no]")) return [];
    if (isInside(element, told)) return [];
    if (
      select(element, passage).some((inner) =>
        /^(p|li|blockquote|td|dd|h\d|div)$/.test(inner.tagName),
      )
    )
      return [];
    const declared = primaryOf(attribute(closest(element, "[lang]") ?? element, "lang") ?? "");
    const found = mismatch(ownText(element), declared, 60);
    if (!found) return [];
    told.add(element);
    const message = `The passage ${quoted(textOf(element))} is marked as ${nameOf(declared)}, but ${found}.`;
    return [{ rule: "language-of-passage", element, message }];
  });
}

/** Whether an element is one of these or stands in one of them. */
function isInside(element: Element, outer: ReadonlySet<Element["parentNode"]>): boolean {
  for (let node: Element["parentNode"] = element; node; node = parentOf(node)) {
    if (outer.has(node)) return true;
  }
  return false;
}

const parentOf = (node: NonNullable<Element["parentNode"]>): Element["parentNode"] =>
  "parentNode" in node ? node.parentNode : null;
