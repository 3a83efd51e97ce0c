import { document } from "../../_includes/document.ts";
import { type Download, downloadList } from "../../_includes/download-list.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { path, title } = pageTable.downloads;

export const data = { permalink: path };

/** Written after all other pages, since it tells their sizes; the copy in the archive says so. */
export function render({ site, downloads }: SiteData & { downloads: readonly Download[] }): string {
  const page = pageContext(site(), path);
  const inside = downloads.every(({ kind }) => kind !== "archive");
  return document(page, {
    title,
    description: text.downloadsLead,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${text.downloadsLead}</p>
${inside ? html`<p class="notice">${text.downloadsInside}</p>` : ""}
${downloadList(page, downloads)}
<section>
  <h2>${text.downloadsProof}</h2>
  <p>${text.downloadsProofText}</p>
  <p class="own-line"><a href="${page.address("SHA256SUMS")}" download="SHA256SUMS">${text.downloadsProofLink}</a></p>
</section>`,
  });
}
