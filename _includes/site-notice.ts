import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { noticeWords } from "./notice-words.ts";
import type { PageContext } from "./page-context.ts";

/** Who runs this site, what it is made from, and where the strategy itself stands. */
export function siteNotice(page: PageContext): Html {
  const link = page.index.links.get(page.content.publication.original);
  const way = link
    ? html` ${externalLink({ label: interfaceText.readOriginal, url: link.url })}`
    : "";
  return html`${noticeWords(page)}${way}`;
}
