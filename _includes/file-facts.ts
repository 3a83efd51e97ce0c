import { endingOf, type FileEnding } from "../src/content/values/file-endings.ts";
import { fileSize } from "./file-size.ts";
import { interfaceText as text } from "./interface-text.ts";
import { isLanguageOfSite, languageName } from "./language-name.ts";
import type { PageContext } from "./page-context.ts";

/** What can be said of a page or file before somebody opens it. */
export type FileFacts = {
  file?: string | undefined;
  format?: string | undefined;
  language?: string | undefined;
  length?: string | undefined;
};

/**
 * Its format, length, size and language in a row: “PDF, 4 pages, 120 kB, in Welsh”; empty where nothing
 * is known. The language of the site goes without saying, unless it is asked for.
 */
export function fileFacts(
  page: PageContext,
  { file, format, language, length }: FileFacts,
  { everyLanguage = false } = {},
): string {
  const found = page.files.get(file ?? "");
  const told = language ?? page.content.publication.language;
  const isTold = everyLanguage || !isLanguageOfSite(page, told);
  return [
    format ?? (file ? text.fileFormats[endingOf(file) as FileEnding] : undefined),
    length,
    found && fileSize(page, found.bytes),
    isTold ? text.inLanguage(languageName(page, told)) : undefined,
  ]
    .filter((fact) => fact !== undefined)
    .join(", ");
}
