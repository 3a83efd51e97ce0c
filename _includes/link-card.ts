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
 * A page on another site or a document: what it helps with or is called, where the link leads and what
 * readers get there, who is behind it.
 */
export function linkCard(page: PageContext, link: Link): Html {
  const env = { words: (text: string) => page.wordsIn(text, false), address: page.address };
  const { id, label, helpsWith, description, organisation, accessibility } = link;
  const facts = fileFacts(page, link);
  const words = facts ? `${label} (${facts})` : label;
  return html`<section class="link-card" data-entry="${id}">
  <h3>${place(id)}${helpsWith ?? label}</h3>
  <p>${inlineProse(description, env)}</p>
  <p class="go own-line">${wayTo(page, { ...link, label: words })}</p>${
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
