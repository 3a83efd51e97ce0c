import { easyReadParts, easyReadTesting } from "./easy-read-part.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** The whole easy read, after who tested it. */
export function easyRead(page: PageContext): Html {
  return html`
<h1>${text.easyRead}</h1>
<p class="lead">${text.easyReadLead}</p>
${easyReadTesting(page)}
${easyReadParts(page)}`;
}
