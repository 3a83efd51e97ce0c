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
  const shown = [
    ...(chosen
      ? [current ?? { name: chosen, title: "The picture that is there now", words: "" }]
      : []),
    ...found.filter((picture) => picture.name !== chosen).slice(0, most),
  ];
  const none = asked.optional ? [undefined] : [];
  return html`<fieldset class="field"${described}>
<legend>${label}</legend>${notes}
<div class="gallery">${[...none, ...shown].map(
    (picture, index) => html`
<div class="choice"><input type="radio" id="${index === 0 ? id : `${id}-${index}`}" name="${name}" value="${picture?.name ?? ""}"${(picture?.name ?? "") === chosen ? html` checked` : ""}><label for="${index === 0 ? id : `${id}-${index}`}">${picture ? drawing(picture) : ""}<span>${picture?.title ?? "No picture"}</span></label></div>`,
  )}
</div>
<div class="row"><div><label for="${id}.search">Look for a picture by a word, such as “school”</label>
<input type="text" id="${shown.length + none.length === 0 ? id : `${id}.search`}" name="${name}.search" autocomplete="off"${opensHere(view, name)} value="${search}"></div>
<button type="submit" name="do" value="again:${name}">Search</button></div>
${search ? html`<p class="hint" role="status">${countWords(found.length, search)}</p>` : ""}
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
    return `${count} pictures were found for “${search}”; the first ${most} are shown.`;
  return count === 1
    ? `One picture was found for “${search}”.`
    : `${count} pictures were found for “${search}”.`;
}
