import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** The way home from a page below another. */
export function breadcrumb({ address }: PageContext): Html {
  return html`<nav class="breadcrumb wrap" aria-label="${interfaceText.breadcrumb}"><a href="${address("index.html")}">${interfaceText.home}</a></nav>`;
}
