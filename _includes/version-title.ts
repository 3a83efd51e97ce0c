import type { Version } from "../src/content/versions.ts";
import { type Html, html } from "./html.ts";
import { ownLanguageName } from "./language-name.ts";
import type { PageContext } from "./page-context.ts";
import { versionWords } from "./version-words.ts";

/** What a version is called. Whoever reads another language finds it by its own name. */
export function versionTitle(page: PageContext, version: Version): Html | string {
  const { kind, language, title } = version;
  if (title || kind !== "other-language" || !language) return versionWords(page, version);
  return html`<span lang="${language}">${ownLanguageName(language)}</span>`;
}
