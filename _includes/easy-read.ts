import { easyReadParts, easyReadTesting } from "./easy-read-part.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/**
 * The whole easy read, after who tested it. It is an article: browsers offer their reading mode for one,
 * and for long paragraphs, which an easy read has none of.
 */
export function easyRead(page: PageContext): Html {
  return html`
<h1>${text.easyRead}</h1>
<p class="lead">${text.easyReadLead}</p>
${easyReadTesting(page)}
<article>${easyReadParts(page)}
</article>`;
}
