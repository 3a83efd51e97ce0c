import type { Action } from "../src/content/actions.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** Where the words of the actions of a page were taken from, each source once. */
export function actionSources(page: PageContext, actions: readonly Action[]): Html {
  const sources = [...new Set(actions.map(({ source }) => source))].flatMap(
    (id) => page.index.sources.get(id) ?? [],
  );
  return html`<p class="quiet">${interfaceText.actionSources} ${sources.map(
    ({ title, url }, index) => html`${index > 0 ? "; " : ""}${externalLink({ label: title, url })}`,
  )}.</p>`;
}
