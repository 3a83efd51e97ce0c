import type { Version } from "../src/content/versions.ts";
import { fileFacts } from "./file-facts.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { versionTitle } from "./version-title.ts";
import { versionWords } from "./version-words.ts";
import { wayTo } from "./way-to.ts";

/**
 * A link to a version, with its format, length, size and language behind its title; where another has
 * all of that as well, with who made it.
 */
export function versionLink(page: PageContext, version: Version): Html {
  const facts = fileFacts(page, version, { everyLanguage: true });
  const isSame = (other: Version) =>
    other.id !== version.id &&
    versionWords(page, other) === versionWords(page, version) &&
    fileFacts(page, other, { everyLanguage: true }) === facts;
  const told = page.content.versions.some(isSame) ? `${facts}, ${version.by}` : facts;
  // One element, since a link that stands alone on its line would lose the blank between two
  return wayTo(page, {
    ...version,
    label: html`<span>${versionTitle(page, version)} (${told})</span>`,
  });
}
