import { document } from "../../_includes/document.ts";
import { documentList } from "../../_includes/document-list.ts";
import { type Download, downloadList } from "../../_includes/download-list.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";
import { versionList } from "../../_includes/version-list.ts";

const { path, title } = pageTable.downloads;

export const data = { permalink: path };

/** Written after all other pages, since it tells their sizes; the copy in the archive says so. */
export function render({ site, downloads }: SiteData & { downloads: readonly Download[] }): string {
  const page = pageContext(site(), path);
  const { versions } = page.content;
  const documents = documentList(page);
  // What is elsewhere needs the internet
  const isMore = versions.length > 0 || documents !== "";
  const lead = isMore ? text.downloadsLeadMore : text.downloadsLead;
  const inside = downloads.every(({ kind }) => kind !== "archive");
  return document(page, {
    title,
    description: lead,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<p class="lead">${lead}</p>
${inside ? html`<p class="notice">${text.downloadsInside}</p>` : ""}
${
  versions.length > 0
    ? html`<section>
  <h2>${text.versionsTitle}</h2>
  ${versionList(page, { atHome: true })}
</section>
`
    : ""
}${documents}${downloadList(page, downloads)}
<section>
  <h2>${text.downloadsProof}</h2>
  <p>${text.downloadsProofText}</p>
  <p class="own-line"><a href="${page.address("SHA256SUMS")}" download="SHA256SUMS">${text.downloadsProofLink}</a></p>
</section>`,
  });
}
