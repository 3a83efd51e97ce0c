import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { pageAddress } from "./page-address.ts";
import type { PageContext } from "./page-context.ts";

/** Where a page stands for good, and the feed: for machines, and only when the address is known. */
export function addressLinks({ siteUrl, path, address }: PageContext): Html | "" {
  if (!siteUrl) return "";
  return html`<link rel="canonical" href="${pageAddress(siteUrl, path)}">
<link rel="alternate" type="application/atom+xml" title="${interfaceText.updates}" href="${address("feed.xml")}">`;
}
