import type { Version } from "../src/content/versions.ts";
import { externalLink } from "./external-link.ts";
import { fileFacts } from "./file-facts.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { languageName, ownLanguageName } from "./language-name.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { suggestChange } from "./suggest-change.ts";
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
  <h3 class="own-line">${atHome ? place(id) : ""}${wayTo(page, { ...version, label: title(page, version) })}</h3>
  <p>${fileFacts(page, version, { everyLanguage: true })}</p>
  <p class="quiet">${text.versionBy} ${name(by)}</p>${
    made && atHome
      ? html`
  <p class="quiet">${text.versionSource} ${externalLink({ label: made.title, url: made.url })}</p>`
      : ""
  }
  ${atHome ? suggestChange(page, id, text.suggestVersion(titleWords(page, version))) : ""}
</section>`;
}

/**
 * The words of its link. Whoever reads another language finds it by its own name. Words that another
 * link has as well are told apart by what is known of the file, and by who made it.
 */
function title(page: PageContext, version: Version): Html | string {
  const { kind, language, by } = version;
  const words = titleWords(page, version);
  const shown =
    version.title || kind !== "other-language" || !language
      ? words
      : html`<span lang="${language}">${ownLanguageName(language)}</span>`;
  if (isSole(page, version, words)) return shown;
  return html`${shown} (${[fileFacts(page, version, { everyLanguage: true }), by].join(", ")})`;
}

/** Whether no other link near it has the same words. */
function isSole(page: PageContext, version: Version, words: string): boolean {
  const { links, versions } = page.content;
  const others = [
    ...links.map(({ label }) => label),
    ...versions.filter(({ id }) => id !== version.id).map((other) => titleWords(page, other)),
    ...[text.easyReadStart, text.helpFind, text.helpHome, text.routePriorities],
    ...[text.quotes, text.strategy, text.downloads],
  ];
  return others.every((other) => other.toLowerCase() !== words.toLowerCase());
}

function titleWords(page: PageContext, { kind, title, language }: Version): string {
  if (title) return title;
  const isNamed = kind === "sign-language" || kind === "other-language";
  if (isNamed && language) return languageName(page, language);
  return text.versionKinds[kind];
}
