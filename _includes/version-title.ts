import type { Version } from "../src/content/versions.ts";
import { fileFacts } from "./file-facts.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { ownLanguageName } from "./language-name.ts";
import type { PageContext } from "./page-context.ts";
import { priorityName } from "./priority-name.ts";
import { versionWords } from "./version-words.ts";

/**
 * The words of the link to a version. Whoever reads another language finds it by its own name. Words
 * that another link has as well are told apart by what is known of the file, and by who made it.
 */
export function versionTitle(page: PageContext, version: Version): Html | string {
  const { kind, language, by } = version;
  const words = versionWords(page, version);
  const shown =
    version.title || kind !== "other-language" || !language
      ? words
      : html`<span lang="${language}">${ownLanguageName(language)}</span>`;
  if (isSole(page, version, words)) return shown;
  return html`${shown} (${[fileFacts(page, version, { everyLanguage: true }), by].join(", ")})`;
}

/** Whether no other link near it has the same words. */
function isSole(page: PageContext, version: Version, words: string): boolean {
  const { links, publication, versions } = page.content;
  const others = [
    ...links.map(({ label }) => label),
    ...versions.filter(({ id }) => id !== version.id).map((other) => versionWords(page, other)),
    ...[
      text.easyReadStart,
      text.helpFind,
      text.helpHome,
      text.routePriorities(priorityName(publication)),
    ],
    ...[text.quotes, text.strategy, text.downloads],
  ];
  return others.every((other) => other.toLowerCase() !== words.toLowerCase());
}
