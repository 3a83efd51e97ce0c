import type { Quote } from "../src/content/quotes.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** Where the quotes of a page were taken from and when they were compared: once for each source and day. */
export function quoteSources(page: PageContext, quotes: readonly Quote[]): Html {
  const found = Map.groupBy(quotes, ({ source, checkedOn }) => `${source} ${checkedOn}`);
  return html`${[...found.values()].map((group) => {
    const [first] = group;
    const source = page.index.sources.get(first?.source ?? "");
    if (!first || !source) return "";
    return html`<p class="quiet provenance">${interfaceText.wordsFrom} ${externalLink({ label: source.title, url: source.url })}. ${interfaceText.quoteChecked(page.day(first.checkedOn))}</p>`;
  })}`;
}
