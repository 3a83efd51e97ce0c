import type { Link } from "../src/content/links.ts";
import { fileFacts } from "./file-facts.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { name } from "./name.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { inlineProse } from "./prose.ts";
import { suggestChange } from "./suggest-change.ts";
import { wayTo } from "./way-to.ts";

/**
 * A page on another site or a document: what it helps with, where the link leads, what it is, who is
 * behind it. What is no help has the link itself for its heading, unless it says what it is for.
 */
export function linkCard(page: PageContext, link: Link): Html {
  const env = { words: (text: string) => page.wordsIn(text, false), address: page.address };
  const { id, label, helpsWith, description, organisation, accessibility } = link;
  const facts = fileFacts(page, link);
  return html`<section class="link-card" data-entry="${id}">
  ${helpsWith ? html`<h3>${place(id)}${helpsWith}</h3>` : html`<h3 class="own-line">${place(id)}${wayTo(page, link)}</h3>`}
  <p>${inlineProse(description, env)}</p>
  ${helpsWith ? html`<p class="go own-line">${wayTo(page, link)}</p>` : ""}${
    facts
      ? html`
  <p>${facts}</p>`
      : ""
  }${
    accessibility
      ? html`
  <p>${interfaceText.accessibilityOf} ${inlineProse(accessibility, env)}</p>`
      : ""
  }
  <p class="quiet">${interfaceText.helpBy} ${name(organisationNames(page.index.organisations, [organisation]))}</p>
  ${suggestChange(page, id, interfaceText.suggestLink(label))}
</section>`;
}

/** Links in a row of cards. */
export const linkCards = (page: PageContext, links: readonly Link[]): Html =>
  html`<ul class="card-list link-list">${links.map(
    (link) => html`
  <li>${linkCard(page, link)}</li>`,
  )}
</ul>`;
