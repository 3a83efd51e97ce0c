import { externalLink } from "./external-link.ts";
import { fileAddress } from "./file-address.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { isLanguageOfSite } from "./language-name.ts";
import type { PageContext } from "./page-context.ts";

/** What leads somewhere: to an address, or to a file for readers. */
export type Way = {
  label: string | Html;
  url?: string | undefined;
  file?: string | undefined;
  language?: string | undefined;
};

/**
 * A link to a page on another site, or to a file for readers. A page that is kept alone and the book
 * have no files beside them: from there the way leads to the site, if its address is known, else it is
 * said where the file is.
 */
export function wayTo(page: PageContext, { label, url, file = "", language }: Way): Html {
  const foreign = language && !isLanguageOfSite(page, language) ? language : undefined;
  if (url) return externalLink({ label, url, ...(foreign ? { language: foreign } : {}) });
  const path = fileAddress(file);
  const address = page.medium === "book" ? "" : page.address(path);
  const target = address || (page.siteUrl ? page.siteUrl + path : "");
  if (!target) return html`${label} (${interfaceText.fileOnSite})`;
  // Opened in the browser, a recording would be stopped by the policy that hosts send with each file
  return html`<a href="${target}" download="${file}"${foreign ? html` hreflang="${foreign}"` : ""}>${label}</a>`;
}
