import { html } from "../../../_includes/html.ts";
import type { EditorPage } from "./changes-page.ts";

/**
 * Says that a proposal was handed on, and what comes next.
 *
 * https://design-system.service.gov.uk/patterns/confirmation-pages/
 *
 * @param online the address at which the proposal can be sent, where it is proposed online; with `attach`
 * the file must be put there, since it is too long for an address
 */
export function handedOnPage({
  base,
  file,
  online,
}: {
  base: string;
  file: string;
  online?: { address: string; attach: boolean };
}): EditorPage {
  const title =
    online && !online.attach ? "Your proposal is ready to send" : "Your proposal is saved";
  const next = online
    ? html`
<li><a href="${online.address}" target="_blank" rel="noopener noreferrer">Open the page on which you propose it (another site, in a new tab)</a>.</li>
${online.attach ? html`<li>Put the file “${file}” there. Your browser saved it where it keeps downloads.</li>` : ""}
<li>Send it there. You need an account on that site.</li>`
    : html`
<li>Find the file “${file}” where your browser keeps downloads.</li>
<li>Send it to whoever looks after the site, such as in a mail.</li>`;
  return {
    title,
    main: html`
<div class="done" tabindex="-1" autofocus>
<h1>${title}</h1>
<p>Nothing has changed on the site yet.</p>
</div>
<h2>What to do next</h2>
<ol class="steps">${next}
<li>Whoever looks after the site takes it over, or asks you about it.</li>
</ol>
<p>This browser still has your changes, so that you can go on with them.</p>
<ul>
<li><a href="${base}changes">Back to “Your changes”</a></li>
<li><a href="${base}discard">Throw away your changes, since you have handed them on</a></li>
</ul>`,
  };
}
