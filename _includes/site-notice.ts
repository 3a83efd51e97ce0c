import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { noticeWords } from "./notice-words.ts";
import type { PageContext } from "./page-context.ts";
import { wayTo } from "./way-to.ts";

/** Who runs this site, what it is made from, and where the strategy itself stands. */
export function siteNotice(page: PageContext): Html {
  const link = page.index.original;
  const isDraft = page.content.publication.status.state === "draft";
  const label = isDraft ? interfaceText.readDraft : interfaceText.readOriginal;
  const way = link ? html` ${wayTo(page, { ...link, label })}` : "";
  return html`${noticeWords(page)}${way}`;
}
