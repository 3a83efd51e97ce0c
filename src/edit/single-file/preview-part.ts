import { type Html, html } from "../../../_includes/html.ts";

/**
 * The place beside a form in which the passage is shown as readers will see it. Where it is longer than
 * the window it scrolls by itself, by keyboard too.
 */
export const previewPart = (): Html => html`
<section class="preview" aria-labelledby="preview-title" tabindex="0">
<h2 id="preview-title">How readers will see it</h2>
<p class="hint" id="preview-note">It changes as you type.</p>
<iframe title="Preview: how readers will see it" sandbox="allow-same-origin"></iframe>
</section>`;
