import { type Html, html, trusted } from "../../../_includes/html.ts";
import { type Draft, partOf, typed } from "../draft.ts";
import type { ListedPicture } from "../listed-picture.ts";
import type { Asked } from "../question.ts";
import { fieldFrame, opensHere } from "./field-frame.ts";
import { type FieldView, fieldId } from "./field-view.ts";

/** As many pictures as are shown at once. */
const most = 48;

/** A picture, chosen from a gallery in which one can search. */
export function pictureField(view: FieldView, asked: Asked, draft: Draft, name: string): Html {
  const { label, notes, described } = fieldFrame(view, asked, name);
  const id = fieldId(name);
  const chosen = typed(partOf(draft, "chosen"));
  const search = typed(partOf(draft, "search")).trim();
  const found = search ? foundBy(search, view.workspace.pictures) : [];
  const current = view.workspace.pictures.find((picture) => picture.name === chosen);
  const now: (ListedPicture | undefined)[] = [
    ...(asked.optional ? [undefined] : []),
    ...(chosen
      ? [current ?? { name: chosen, title: "The picture that is there now", words: "" }]
      : []),
  ];
  const others = found.filter((picture) => picture.name !== chosen).slice(0, most);
  // A mistake leads to the first thing that can be chosen, or to the search where there is nothing yet
  const first = now.length > 0 ? `${id}.search` : id;
  const choice = (picture: ListedPicture | undefined, index: number): Html => {
    const own = index === 0 ? id : `${id}-${index}`;
    const value = picture?.name ?? "";
    return html`
<div class="choice"><input type="radio" id="${own}" name="${name}" value="${value}"${value === chosen ? html` checked` : ""}><label for="${own}">${picture ? drawing(picture) : ""}<span>${picture?.title ?? "No picture"}</span></label></div>`;
  };
  return html`<fieldset class="field"${described}>
<legend>${label}</legend>${notes}${
    now.length > 0
      ? html`
<div class="gallery">${now.map(choice)}
</div>`
      : ""
  }
<div class="row"><div><label for="${first}">Look for a picture by a word, such as “school”</label>
<input type="text" id="${first}" name="${name}.search" autocomplete="off"${opensHere(view, name)} value="${search}"></div>
<button type="submit" name="do" value="again:${name}">Search<span class="hidden"> for “${asked.label}”</span></button></div>
<input type="hidden" name="${name}.searched" value="${search}">${
    search
      ? html`
<p class="hint" role="status">${countWords(found.length, search)}</p>`
      : ""
  }${
    others.length > 0
      ? html`
<div class="gallery">${others.map((picture, index) => choice(picture, now.length + index + 1))}
</div>`
      : ""
  }${
    others.some(({ svg }) => !svg)
      ? html`
<p class="hint">Your computer draws some of these, and the site draws them a little differently. Where you see an empty box, go by the name.</p>`
      : ""
  }
</fieldset>`;
}

function drawing({ name, svg }: ListedPicture): Html {
  if (svg) return html`<span class="drawing" aria-hidden="true">${trusted(svg)}</span>`;
  const points = name.split("-").map((code) => Number.parseInt(code, 16));
  // Whatever was sent or written may stand here.
  const isSound = points.every((point) => point <= 0x10ffff);
  return html`<span class="drawing" aria-hidden="true">${isSound ? String.fromCodePoint(...points) : ""}</span>`;
}

/** The pictures whose title or words have each of the words; those with a title that begins so come first. */
export function foundBy(search: string, pictures: readonly ListedPicture[]): ListedPicture[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = pictures.filter(({ title, words: further }) => {
    const text = ` ${title} ${further}`.toLowerCase();
    return words.every((word) => text.includes(` ${word}`));
  });
  const begins = ({ title }: ListedPicture) => title.toLowerCase().startsWith(search.toLowerCase());
  return [...matches.filter(begins), ...matches.filter((picture) => !begins(picture))];
}

function countWords(count: number, search: string): string {
  if (count === 0) return `No picture was found for “${search}”. Try another word.`;
  if (count > most)
    return `${count} pictures were found for “${search}”; the first ${most} are below.`;
  return count === 1
    ? `One picture was found for “${search}”. Choose it below.`
    : `${count} pictures were found for “${search}”. Choose one below.`;
}
