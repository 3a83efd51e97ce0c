import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { statusWords } from "./status-words.ts";

/**
 * Tells on every page what has become of the strategy, and that a review is overdue. Nobody reviews what
 * is no longer in force.
 */
export function statusBanner(page: PageContext): Html | "" {
  const { content, today, day } = page;
  const { status, nextReview } = content.publication;
  const isOver = status.state === "superseded" || status.state === "withdrawn";
  const isOverdue = !isOver && today > nextReview;
  const told = [
    ...aboutStatus(page),
    ...(isOverdue ? [interfaceText.overdue(day(nextReview))] : []),
  ];
  if (told.length === 0) return "";
  // A landmark of its own, between header and main part; readers of PDFs know no <aside>
  return html`<section class="wrap" aria-label="${interfaceText.statusLabel}">${told.map((words) => html`<p class="notice" role="note">${words}</p>`)}</section>`;
}

function aboutStatus(page: PageContext): (Html | string)[] {
  const { status } = page.content.publication;
  if (status.state === "superseded")
    return [html`${interfaceText.superseded} ${externalLink(status.by)}`];
  const words = statusWords(page);
  if (!words) return [];
  const { consultation = undefined, consultationUntil = page.today } =
    status.state === "draft" ? status : {};
  const isOpen = consultation && page.today <= consultationUntil;
  return [isOpen ? html`${words} ${externalLink(consultation)}` : words];
}
