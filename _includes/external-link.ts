import { type Html, html } from "./html.ts";

/**
 * A link to another site. The address is checked again here, since escaping doesn’t stop a
 * `javascript:` address.
 *
 * @throws {TypeError} for an address that isn’t https
 */
export function externalLink({ label, url }: { label: string; url: string }): Html {
  if (!url.startsWith("https://")) throw new TypeError(`${url} isn’t an https address.`);
  return html`<a class="external" rel="external" href="${url}">${label}</a>`;
}
