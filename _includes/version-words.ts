import type { Version } from "../src/content/versions.ts";
import { interfaceText as text } from "./interface-text.ts";
import { languageName } from "./language-name.ts";
import type { PageContext } from "./page-context.ts";

/** What a version is called: its title, else its language, else for whom or in which form it is. */
export function versionWords(page: PageContext, { kind, title, language }: Version): string {
  if (title) return title;
  const isNamed = kind === "sign-language" || kind === "other-language";
  if (isNamed && language) return languageName(page, language);
  return text.versionKinds[kind];
}
