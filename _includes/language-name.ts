import { isSignLanguage } from "../src/content/values/sign-languages.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

type OfSite = Pick<PageContext, "content">;

const base = (tag: string): string => new Intl.Locale(tag).language;

/** Whether a language is the one in which the site is written, whatever the country. */
export const isLanguageOfSite = ({ content }: OfSite, tag: string): boolean =>
  base(tag) === base(content.publication.language);

/** What a language is called in that of the site; its own is called without the country. */
export function languageName(page: OfSite, tag: string): string {
  if (isSignLanguage(tag)) return interfaceText.signLanguages[tag];
  return nameIn(page.content.publication.language, isLanguageOfSite(page, tag) ? base(tag) : tag);
}

/** What people who speak a language call it: “Cymraeg”. */
export const ownLanguageName = (tag: string): string => nameIn(tag, tag);

const nameIn = (language: string, tag: string): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
