import { type Html, html } from "../../../_includes/html.ts";
import { base, type Confirmation } from "./edit-room.ts";

/**
 * Tells at the top of a page what was saved. The address of the page ends in `#saved`, so that keyboards
 * and screen readers begin there.
 *
 * @param isHere whether the entry stands on the page, under its id
 * @param from the address of the page
 */
export function savedNote(
  { done, entry, form }: Confirmation,
  { isHere, from }: { isHere: boolean; from: string },
): Html {
  return html`<div class="saved done" id="saved" role="status" tabindex="-1" lang="en-GB" dir="ltr">
<p><strong>${done}</strong></p>
<p>${entry && isHere ? html`<a href="#${entry}">See it on this page</a>, or ` : ""}<a href="${base}${form}?from=${from}">${entry && isHere ? "edit it again" : "Go back to the form"}</a>.</p>
</div>
`;
}
