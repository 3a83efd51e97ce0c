import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { pageAddress } from "./page-address.ts";
import type { PageContext } from "./page-context.ts";

/** Where a page stands for good, and the feed: for machines, and only when the address is known. */
export function addressLinks({ siteUrl, path }: PageContext): Html | "" {
  if (!siteUrl || path === "404.html") return "";
  return html`<link rel="canonical" href="${pageAddress(siteUrl, path)}">
<link rel="alternate" type="application/atom+xml" title="${interfaceText.updates}" href="${siteUrl}feed.xml">`;
}
