import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";

/** Where the pictures stand that all pages use, and their licence. */
export const pictureSource = {
  url: "https://openmoji.org/",
  licence: "https://creativecommons.org/licenses/by-sa/4.0/",
  /** Without words that would have to be translated. */
  short: "OpenMoji, CC BY-SA 4.0",
} as const;

/**
 * Whose the pictures are, that we changed them, and their licence, as the licence asks of each file
 * that holds them: https://creativecommons.org/licenses/by-sa/4.0/legalcode#s3a
 */
export function pictureCredit(): Html {
  const source = externalLink({ label: text.openMoji, url: pictureSource.url });
  const licence = externalLink({ label: text.openMojiLicence, url: pictureSource.licence });
  return html`<p class="quiet">${text.pictures} ${source}, ${licence}. ${text.picturesChanged}</p>`;
}
