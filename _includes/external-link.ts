import { type Html, html } from "./html.ts";

/**
 * A link to another site. The address is checked again here, since escaping doesn’t stop a
 * `javascript:` address.
 *
 * @param target.language of the page behind it, where it is another than that of the site
 * @throws {TypeError} for an address that isn’t https
 */
export function externalLink(target: {
  label: string | Html;
  url: string;
  language?: string;
}): Html {
  const { label, url, language } = target;
  if (!url.startsWith("https://")) throw new TypeError(`${url} isn’t an https address.`);
  return html`<a class="external" rel="external" href="${url}"${language ? html` hreflang="${language}"` : ""}>${label}</a>`;
}
