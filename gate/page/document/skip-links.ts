import { attribute } from "../../html/attribute.ts";
import { byId } from "../../html/by-id.ts";
import { nameOf } from "../../html/name-of.ts";
import { matches, select } from "../../html/select.ts";
import { decodedOrAsIs } from "../../text/percent-decoded.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";
import { skipPhrases } from "../words/skip-phrases.ts";
import { anyOf } from "../words/word-list.ts";

const { en: inEnglish, ...inOthers } = skipPhrases;
const skips = new RegExp(`\\b${anyOf({ en: inEnglish })}|${anyOf(inOthers)}`, "i");

const passing = {
  criterion: "2.4.1",
  severity: "error",
  asks: "everyone",
} as const;

const rules = {
  "skip-link-broken": {
    ...passing,
    wrong: "The link that skips to the content leads nowhere.",
    why: "Whoever moves by keyboard follows it to be spared the menu, and stays where they are.",
    help: "Let it point at the id of the main part of the page.",
    technique: "G1",
  },
  "nothing-to-skip-by": {
    ...passing,
    wrong: "Nothing lets a keyboard reader pass the links at the top of the page.",
    why: "Whoever moves by keyboard or listens has to go through the same links on every page.",
    help: "Put the text into a main element with a heading, and add a link that skips to it.",
    technique: "G1",
  },
} as const;

/** Finds skip links that lead nowhere, and long menus that nothing lets a reader pass. */
export const skipLinks = pageRule(rules, ({ document }) => {
  const links = select(document, "a[href]");
  const skip = links.slice(0, 5).filter((link) => skips.test(nameOf(link)));
  const broken = skip.find((link) => !leads(attribute(link, "href") ?? ""));
  if (broken) {
    const message = `The link ${quoted(nameOf(broken))} leads nowhere.`;
    return [{ rule: "skip-link-broken", element: broken, message }];
  }
  const structure = select(document, "main, [role=main], h1, h2, h3, h4, h5, h6, [role=heading]");
  if (skip.length > 0 || structure.length > 0 || links.length < 5) return [];
  const menu = links[0];
  return [{ rule: "nothing-to-skip-by", ...(menu && { element: menu }) }];

  function leads(href: string): boolean {
    if (!href.startsWith("#")) return !/^\s*(javascript:|$)/i.test(href);
    const id = decodedOrAsIs(href.slice(1));
    const target =
      byId(document, id) ?? select(document, "a[name]").find((a) => attribute(a, "name") === id);
    return target !== undefined && !matches(target, "[hidden], a[href]");
  }
});
