import { fileSize } from "./file-size.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** What a reader can take away, each explained in the interface’s text. */
export type DownloadKind = keyof typeof text.downloadKinds;

/** A file: its path inside the site, and its size in bytes. */
type SiteFile = { path: string; bytes: number };

/** What there is to take away: a file, and the same as a PDF where there is one. */
export type Download = SiteFile & { kind: DownloadKind; pdf?: SiteFile };

/** Each file with whom it is for, its format and its size; a saved file’s name says what it is. */
export function downloadList(page: PageContext, downloads: readonly Download[]): Html {
  const link = (kind: DownloadKind, format: string, { path, bytes }: SiteFile) => {
    const { title } = text.downloadKinds[kind];
    return html`<p class="own-line"><a href="${page.address(path)}" download="${fileName(page, kind, path)}">${text.downloadLink(title, format, fileSize(page, bytes))}</a></p>`;
  };
  return html`<div class="downloads">${downloads.map(({ kind, pdf, ...file }) => {
    const { title, who, format } = text.downloadKinds[kind];
    return html`
<section id="download-${kind}">
  <h2>${title}</h2>
  <p>${who}</p>
  ${link(kind, format, file)}${
    pdf
      ? html`
  ${link(kind, text.pdfFormat, pdf)}`
      : ""
  }
</section>`;
  })}
</div>`;
}

/** A name that still says what a file is when it lies in a full folder, years later. */
function fileName({ content }: PageContext, kind: DownloadKind, path: string): string {
  const { shortTitle, updated } = content.publication;
  const site = shortTitle.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const ending = path.slice(path.lastIndexOf("."));
  return `${[...site, text.downloadKinds[kind].file, updated].join("-")}${ending}`;
}
