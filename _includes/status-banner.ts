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
  const told = aboutStatus(page);
  if (status.state === "superseded" || status.state === "withdrawn") return told;
  if (today <= nextReview) return told;
  return html`${told}${note(html`${interfaceText.overdue(day(nextReview))}`)}`;
}

function aboutStatus(page: PageContext): Html | "" {
  const { status } = page.content.publication;
  if (status.state === "superseded")
    return note(html`${interfaceText.superseded} ${externalLink(status.by)}`);
  const words = statusWords(page);
  if (!words) return "";
  const { consultation = undefined, consultationUntil = page.today } =
    status.state === "draft" ? status : {};
  const isOpen = consultation && page.today <= consultationUntil;
  return note(html`${words}${isOpen ? html` ${externalLink(consultation)}` : ""}`);
}

const note = (words: Html): Html =>
  html`<div class="wrap"><p class="notice" role="note">${words}</p></div>`;
