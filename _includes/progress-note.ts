import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** Where readers look for progress: the way to the reports, or that there are none, and who looked when. */
export function progressNote(page: PageContext): Html {
  const { publication, reports } = page.content;
  if (reports.length > 0)
    return html`<p class="own-line"><a href="${page.address("progress.html")}">${text.progressAll}</a></p>`;
  const { madeFrom, published, progressChecked } = publication;
  const since = madeFrom === "news" ? text.progressNoneSince(page.when(published)) : undefined;
  const checked = progressChecked ? ` ${text.progressChecked(page.day(progressChecked))}` : "";
  return html`<p>${since ?? text.progressNone}${checked}</p>${
    page.index.stepsOf.size > 0
      ? html`<p>${text.progressInActions} <a href="${page.address("actions.html")}">${text.actions}</a>.</p>`
      : ""
  }`;
}
