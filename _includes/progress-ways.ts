import { actionCount } from "./action-count.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** The way from the home page to what will be done and what has been done, where there is any. */
export function progressWays(page: PageContext): Html | "" {
  const { actions, reports } = page.content;
  if (actions.length + reports.length === 0) return "";
  return html`<section>
  <h2>${actions.length > 0 ? text.actionsOf : text.progress}</h2>
  ${
    actions.length > 0
      ? html`${actionCount(page, actions)}
  <p class="own-line"><a href="${page.address("actions.html")}">${text.actionsAll}</a></p>`
      : ""
  }
  ${reports.length > 0 ? html`<p class="own-line"><a href="${page.address("progress.html")}">${text.progressAll}</a></p>` : ""}
</section>`;
}
