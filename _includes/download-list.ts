import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** What a reader can take away, each explained in the interface’s text. */
export type DownloadKind = keyof typeof text.downloadKinds;

/** A file to take away: its path inside the site, and its size in bytes. */
export type Download = { kind: DownloadKind; path: string; bytes: number };

/** Each file with whom it is for, its format and its size; a saved file’s name says what it is. */
export function downloadList(page: PageContext, downloads: readonly Download[]): Html {
  const { language } = page.content.publication;
  const kilobytes = (bytes: number) =>
    text.kilobytes(Math.ceil(bytes / 1000).toLocaleString(language));
  return html`<div class="downloads">${downloads.map(({ kind, path, bytes }) => {
    const { title, who, format } = text.downloadKinds[kind];
    return html`
<section id="download-${kind}">
  <h2>${title}</h2>
  <p>${who}</p>
  <p class="own-line"><a href="${page.address(path)}" download="${fileName(page, kind, path)}">${text.downloadLink(title, format, kilobytes(bytes))}</a></p>
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
