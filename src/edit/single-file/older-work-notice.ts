import { type Html, html } from "../../../_includes/html.ts";

/** Work of an older copy of the editor that this browser still keeps. */
export type OlderWork = {
  key: string;
  /** The day on which it was kept last, in words. */
  day: string;
  /** Why it couldn’t be taken up, where that was tried. */
  reasons?: readonly string[];
};

/** Offers work that was begun with other data: to go on with it, to keep it as a file, or to throw it away. */
export function olderWorkNotice(base: string, works: readonly OlderWork[]): Html | "" {
  if (works.length === 0) return "";
  return html`
<section class="older">
<h2>You have changes from another copy of this editor</h2>${works.map(
    ({ key, day, reasons }) => html`
<form method="post" action="${base}older">
<p>They were made up to ${day}, with other data than these, and are still kept in this browser.</p>${
      reasons
        ? html`
<div class="errors" tabindex="-1" autofocus><p>They can’t be brought in, since the site says something else by now:</p>
<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
<p>Save them as a file and make the changes again here.</p></div>`
        : ""
    }
<p class="buttons">${reasons ? "" : html`<button type="submit" name="do" value="take:${key}">Bring them in here</button> `}<button type="submit" name="do" value="file:${key}">Save them as a file</button> <button type="submit" name="do" value="forget:${key}">Throw them away</button></p>
</form>`,
  )}
</section>`;
}
