import { type Html, html } from "../../_includes/html.ts";
import type { BlockChange } from "./compare-blocks.ts";
import type { PageChange, SiteChanges } from "./compare-sites.ts";
import { htmlPage } from "./html-page.ts";
import { groupTitle, placesOfLink, sizeWords, summary } from "./report-words.ts";
import type { Screenshots } from "./screenshots.ts";

/**
 * Writes changes as one page that stands alone.
 *
 * @param from the name of the older version
 * @param screenshots pictures by page, or why there are none
 */
export function reportHtml(
  changes: SiteChanges,
  { from, screenshots }: { from: string; screenshots: Screenshots },
): string {
  return htmlPage(html`<p>Compared with ${from}: ${summary(changes)}</p>
${screenshots.note ? html`<p>${screenshots.note}</p>` : ""}
${changes.pages.map((change) => group(change, changes.count, screenshots))}
${changes.sizes.length > 0 ? sizeTable(changes.sizes) : ""}`);
}

function group(change: PageChange, count: number, screenshots: Screenshots): Html {
  const { blocks, links, pages } = change;
  const shots = pages.length === 1 ? screenshots.pages.get(pages[0] ?? "") : undefined;
  return html`<section>
<h2>${groupTitle(change, count)}</h2>
<ul>${blocks.map((block) => html`<li>${blockWords(block)}${placesList(block.places)}</li>`)}${links.gone.map(
    (link) => html`<li>Link gone: <del>${link}</del></li>`,
  )}${links.new.map((link) => html`<li>New link: <ins>${link}</ins>${placesList(placesOfLink(links, link))}</li>`)}</ul>
${
  shots
    ? html`<div class="side-by-side">${shot(shots.before, `${pages[0]} before`)}${shot(shots.after, `${pages[0]} after`)}</div>`
    : ""
}
</section>`;
}

function shot(picture: string | undefined, title: string): Html {
  if (!picture) return html`<p>There is no such page.</p>`;
  return html`<figure><figcaption>${title}</figcaption><img src="${picture}" alt="Picture of ${title}; its words are in the list above" loading="lazy"></figure>`;
}

const placesList = (places: readonly string[] = []): Html | "" =>
  places.length > 0
    ? html`<ul>${places.map((place) => html`<li><code translate="no">${place}</code></li>`)}</ul>`
    : "";

function blockWords(change: BlockChange): Html {
  switch (change.kind) {
    case "new":
      return html`New: <ins>${change.text}</ins>`;
    case "gone":
      return html`Gone: <del>${change.text}</del>`;
    case "moved":
      return html`Moved: ${change.text}`;
    case "changed":
      return html`Changed: ${change.words.map(({ kind, text }) => {
        if (kind === "same") return text;
        // Few screen readers tell ins and del by themselves.
        return kind === "gone"
          ? html`<del><span class="heard"> (gone: </span>${text}<span class="heard">) </span></del>`
          : html`<ins><span class="heard"> (new: </span>${text}<span class="heard">) </span></ins>`;
      })}`;
  }
}

function sizeTable(sizes: SiteChanges["sizes"]): Html {
  return html`<section>
<h2>Sizes</h2>
<table>
<thead><tr><th scope="col">Page</th><th scope="col">Size</th></tr></thead>
<tbody>${sizes.map((size) => html`<tr><th scope="row">${size.path}</th><td>${sizeWords(size)}</td></tr>`)}</tbody>
</table>
</section>`;
}
