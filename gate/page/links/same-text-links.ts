import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { descriptionOf, nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";
import { vagueLinks } from "../words/vague-links.ts";
import { wordsOf } from "../words/word-list.ts";

const regions = "main, [role=main], nav, [role=navigation], footer, header, aside, body";

const vague = new Set(wordsOf(vagueLinks));

const rules = {
  "link-text-repeated": {
    criterion: "2.4.9",
    severity: "error",
    asks: "everyone",
    wrong: "Two links have the same words and lead to different places.",
    why: "Whoever goes through the list of links by ear hears the same words twice, and can't tell which to follow.",
    help: "Give each link words that only fit the page it leads to.",
  },
} as const;

/** Finds links with the same words that lead to different places, within one part of the page. */
export const sameTextLinks = pageRule(rules, ({ document }) => {
  const seen = new Map<string, { place: string; element: Element }>();
  const told = new Set<string>();
  return select(document, "a[href]").flatMap((element) => {
    if (isHidden(element) || closest(element, "tr")) return [];
    const name = nameOf(element).toLowerCase();
    if (!name || vague.has(name) || /^[\d\p{P}\p{S}\s]+$/u.test(name)) return [];
    const region = closest(element, regions)?.tagName ?? "body";
    const key = `${region} ${name} ${descriptionOf(element)} ${attribute(element, "title") ?? ""}`;
    const place = placeOf(attribute(element, "href") ?? "");
    const first = seen.get(key);
    if (!first) seen.set(key, { place, element });
    if (!first || first.place === place || told.has(key)) return [];
    told.add(key);
    const message = `Two links read ${quoted(nameOf(element))} and lead to different places.`;
    return [{ rule: "link-text-repeated", element, message }];
  });
});

function placeOf(href: string): string {
  return href
    .trim()
    .replace(/^https?:/i, "")
    .replace(/^\.\//, "")
    .replace(/index\.html?(?=$|[?#])/i, "")
    .replace(/\/(?=$|[?#])/, "")
    .replace(/(?<=.)#.*$|#$/, "");
}
