import { type Html, html } from "../../../_includes/html.ts";

/**
 * What stands above each page: whose site it is, the way to the changes, and where they are kept.
 *
 * @param isKept whether the browser keeps work
 */
export function editorHeader({
  base,
  site,
  count,
  isKept,
}: {
  base: string;
  site: string;
  count: number;
  isKept: boolean;
}): Html {
  const changes = count === 1 ? "1 change" : `${count} changes`;
  return html`<p class="site"><a href="${base}">${site}</a></p>
<p><a class="your-changes" href="${base}changes">Your changes<span class="hidden">: ${changes}</span>${count > 0 ? html` <span class="count" aria-hidden="true">${count}</span>` : ""}</a></p>
${
  isKept
    ? html`<p class="quiet kept">What you change is kept in this browser on this computer until you throw it away. Nobody else sees it until you hand it on.</p>`
    : html`<p class="error kept">This browser keeps nothing for this page. Save your proposal as a file before you close it, or your changes are lost.</p>`
}`;
}
