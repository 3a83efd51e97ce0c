import type { DefaultTreeAdapterTypes } from "parse5";
import { closest, select } from "../../html/select.ts";
import { linesOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";

const spaced = /(?:^|[^\p{L}\p{N}])((?:\p{L}[ \u00a0]{1,3}){3,}\p{L})(?=$|[^\p{L}\p{N}’'])/gu;

const rules = {
  "word-spread-out": {
    criterion: "1.3.2",
    severity: "error",
    asks: "everyone",
    wrong: "The letters of a word are kept apart with spaces or breaks, so it can't be read out.",
    why: "A screen reader says letter after letter, and a search doesn't find the word.",
    help: "Write the word in one piece, and use letter-spacing in CSS.",
    technique: "F32",
  },
} as const;

/** Finds words whose letters are kept apart with spaces or line breaks. */
export const spacedWords = pageRule(rules, ({ document }) =>
  select(document, "body *").flatMap((element) => {
    if (
      closest(element, "pre, code, script, style, template, math, [aria-hidden=true], [role=img]")
    )
      return [];
    const word = spreadWord(element);
    if (!word) return [];
    const message = `The letters of ${quoted(word)} are kept apart with spaces or breaks, so the word can't be read out.`;
    return [{ rule: "word-spread-out", element, message }];
  }),
);

function spreadWord(element: Element): string | undefined {
  for (const node of element.childNodes) {
    if (node.nodeName !== "#text" || !("value" in node)) continue;
    for (const [, found] of node.value.matchAll(spaced)) {
      if (found && !isSequence(found)) return found;
    }
  }
  if (element.childNodes.filter((node) => node.nodeName === "br").length < 3) return undefined;
  const own = element.childNodes.filter(
    (node: DefaultTreeAdapterTypes.Node) => !/^(p|div|ul|ol)$/.test(node.nodeName),
  );
  const lines = linesOf({ ...element, childNodes: own });
  const letters = lines.filter((line) => /^\p{L}$/u.test(line));
  return letters.length >= 4 && letters.length === lines.length ? letters.join(" ") : undefined;
}

/** Letters in the order of the alphabet (A B C D) are an index, not a word. */
function isSequence(text: string): boolean {
  const codes = [...text.toLowerCase().replace(/\s/g, "")].map(
    (letter) => letter.codePointAt(0) ?? 0,
  );
  return codes.every((code, at) => at === 0 || code > (codes[at - 1] ?? 0));
}
