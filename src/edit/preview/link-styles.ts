import { createHash } from "node:crypto";

/** How links to forms look in a page of the preview: small, and plainly no part of the site. */
export const linkStyles = `.edit-link { margin: 0; font: 400 1rem/1.5 system-ui, sans-serif; }
.edit-link a { position: relative; z-index: 1; display: inline-block; padding-block: 0.6rem; color: inherit; text-decoration: underline dashed 1px; text-underline-offset: 0.25em; }
span.edit-link { margin-inline-start: 0.5rem; }
span.edit-link a { padding-block: 0; }
.edit-link a > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.priority-card:has(.edit-link) { flex-wrap: wrap; }
.priority-card:has(.edit-link) > :is(h2, h3, h4, h5, h6) { flex: 1 1 50%; }
.priority-card > .edit-link { flex-basis: 100%; }
.saved { margin-block: 1rem; padding: 1rem; border: 3px solid; }
@media print { .edit-link { display: none; } }
`;

/** Their hash for the page’s policy. */
export const linkStylesHash = `sha256-${createHash("sha256").update(linkStyles).digest("base64")}`;
