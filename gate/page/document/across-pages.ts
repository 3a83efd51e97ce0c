import { attribute } from "../../html/attribute.ts";
import { nameOf } from "../../html/name-of.ts";
import { nodeText } from "../../html/node-text.ts";
import { select } from "../../html/select.ts";
import type { Element, Page } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type SiteFault, siteRule } from "../rule.ts";
import { linkedPages } from "./linked-pages.ts";

const rules = {
  "title-repeated": {
    criterion: "2.4.2",
    severity: "error",
    asks: "everyone",
    wrong: "Two pages have the same title.",
    why: "Tabs, bookmarks and search results read alike, so nobody can tell the pages apart without opening both.",
    help: "Begin each title with what its page is about.",
  },
  "menu-order-changes": {
    criterion: "3.2.3",
    severity: "error",
    asks: "everyone",
    wrong: "The items of a menu stand in another order than on other pages.",
    why: "Whoever sees a small part of the page or goes by memory reaches for an item where it was, and gets another.",
    help: "Keep the items of the menu in the same order on every page.",
    technique: "F66",
  },
} as const;

type Found = SiteFault<keyof typeof rules>[];

/** Compares the pages of one site: titles, the order of the menu, the names of its links. */
export const acrossPages = siteRule(rules, (site) =>
  linkedPages(site)
    .filter((group) => group.length > 1)
    .flatMap((group) => [...sameTitles(group), ...menus(group)]),
);

function sameTitles(pages: Page[]): Found {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const element = select(page.document, "head > title")[0];
    const title = element ? nodeText(element).trim() : "";
    if (!element || !title) return [];
    const other = first.get(title);
    if (!other) first.set(title, page);
    if (!other) return [];
    const message = `The title ${quoted(title)} is also that of ${other.path}.`;
    return [{ rule: "title-repeated", page, element, message }];
  });
}

type Item = { text: string; element: Element };

function menuOf(page: Page): { label: string; items: Item[] } | undefined {
  const menu = select(page.document, "header nav, nav, [role=navigation]").find(
    (nav) => select(nav, "a[href]").length >= 3,
  );
  if (!menu) return undefined;
  const items = select(menu, "a[href], [aria-current]").map((element) => ({
    text: nameOf(element).toLowerCase(),
    element,
  }));
  return { label: attribute(menu, "aria-label") ?? "", items };
}

/** WCAG lets items come and go, but those that stay keep their order. */
function menus(pages: Page[]): Found {
  const model = pages.map(menuOf).find((menu) => menu !== undefined);
  if (!model) return [];
  const places = model.items.map(({ text }) => text);
  return pages.flatMap((page) => {
    const menu = menuOf(page);
    if (!menu || menu.label !== model.label) return [];
    const shared = menu.items.filter(({ text }) => places.includes(text));
    if (shared.length < 3 || shared.length < places.length * 0.6) return [];
    const wrong = shared.find(
      ({ text }, at) => at > 0 && places.indexOf(text) < places.indexOf(shared[at - 1]?.text ?? ""),
    );
    if (!wrong) return [];
    const message = `In the menu of this page, ${quoted(nameOf(wrong.element))} stands in another place than on other pages.`;
    return [{ rule: "menu-order-changes", page, element: wrong.element, message }];
  });
}
