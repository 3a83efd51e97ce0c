import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/**
 * A link to the line of the repository’s web editor on which something can be changed; nothing where
 * there is no such line, on paper, and on pages that are kept and passed on.
 *
 * @param key the id of an entry, or the path of a page
 * @param what what can be changed, in words: “this page”
 */
export function suggestChange({ edits }: PageContext, key: string, what: string): Html | "" {
  const address = edits.get(key);
  if (!address) return "";
  return html`<p class="quiet screen-only own-line"><a class="external" rel="external nofollow" href="${address}">${interfaceText.suggestChange(what)}</a></p>`;
}
