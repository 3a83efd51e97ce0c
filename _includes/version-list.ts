import type { Version } from "../src/content/versions.ts";
import { externalLink } from "./external-link.ts";
import { fileFacts } from "./file-facts.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { suggestChange } from "./suggest-change.ts";
import { versionTitle } from "./version-title.ts";
import { versionWords } from "./version-words.ts";
import { wayTo } from "./way-to.ts";

/**
 * The strategy in other forms and languages: a card for each, which says its format, length, size and
 * language, and who made it.
 *
 * @param options.atHome whether their addresses lead here, as on the page of downloads
 */
export const versionList = (page: PageContext, { atHome = false } = {}): Html =>
  html`<ul class="card-list link-list">${page.content.versions.map(
    (version) => html`
  <li>${versionCard(page, version, atHome)}</li>`,
  )}
</ul>`;

function versionCard(page: PageContext, version: Version, atHome: boolean): Html {
  const { id, by, source } = version;
  const made = page.index.sources.get(source ?? "");
  return html`<section class="link-card" data-entry="${id}">
  <h3 class="own-line">${atHome ? place(id) : ""}${wayTo(page, { ...version, label: versionTitle(page, version) })}</h3>
  <p>${fileFacts(page, version, { everyLanguage: true })}</p>
  <p class="quiet">${text.versionBy} ${name(by)}</p>${
    made && atHome
      ? html`
  <p class="quiet">${text.versionSource} ${externalLink({ label: made.title, url: made.url })}</p>`
      : ""
  }
  ${atHome ? suggestChange(page, id, text.suggestVersion(versionWords(page, version))) : ""}
</section>`;
}
