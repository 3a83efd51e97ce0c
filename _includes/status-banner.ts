import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** Tells on every page that the strategy was replaced or withdrawn, or that a review is overdue. */
export function statusBanner({ content, today, day }: PageContext): Html | "" {
  const { status, nextReview } = content.publication;
  if (status.state === "superseded") {
    return html`<div class="wrap"><p class="notice" role="note">${interfaceText.superseded} ${externalLink(status.by)}</p></div>`;
  }
  if (status.state === "withdrawn") {
    return html`<div class="wrap"><p class="notice" role="note">${interfaceText.withdrawn} ${status.reason}</p></div>`;
  }
  if (today <= nextReview) return "";
  return html`<div class="wrap"><p class="notice" role="note">${interfaceText.overdue(day(nextReview))}</p></div>`;
}
