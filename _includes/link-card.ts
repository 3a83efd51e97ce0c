import type { Link } from "../src/content/links.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { name } from "./name.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { inlineProse } from "./prose.ts";
import { suggestChange } from "./suggest-change.ts";

/** A page on another site: what it helps with, where the link leads, who is behind it. */
export function linkCard(page: PageContext, link: Link): Html {
  const env = { words: (text: string) => page.wordsIn(text, false), address: page.address };
  return html`<section class="link-card" data-entry="${link.id}">
  <h3>${place(link.id)}${link.helpsWith}</h3>
  <p>${inlineProse(link.description, env)}</p>
  <p class="go own-line">${externalLink(link)}</p>
  <p class="quiet">${interfaceText.helpBy} ${name(organisationNames(page.index.organisations, [link.organisation]))}</p>
  ${suggestChange(page, link.id, interfaceText.suggestLink(link.label))}
</section>`;
}
