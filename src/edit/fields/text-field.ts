import { type Html, html } from "../../../_includes/html.ts";
import type { Asked } from "../question.ts";
import { fieldFrame, opensHere } from "./field-frame.ts";
import { type FieldView, fieldId } from "./field-view.ts";

/** As many letters as one line of the form holds. */
const oneLine = 70;

/** A field for words: one line, or as many as the words fill. */
export function textField(
  view: FieldView,
  asked: Asked & { type: string },
  text: string,
  name: string,
): Html {
  const { label, notes, described } = fieldFrame(view, asked, name);
  const id = fieldId(name);
  const attributes = html`id="${id}" name="${name}" lang="${view.language}" dir="auto" autocomplete="off"${described}${opensHere(view, name)}`;
  const rows = Math.min(
    14,
    Math.max(asked.type === "text" ? 3 : 2, Math.ceil(text.length / oneLine) + 1),
  );
  const isLong = asked.type === "text" || text.length > oneLine;
  return html`<div class="field">
<label for="${id}">${label}</label>${notes}
${
  isLong
    ? html`<textarea ${attributes} rows="${rows}">
${text}</textarea>`
    : html`<input type="text" ${attributes} value="${text}">`
}
</div>`;
}

/** A field for a number. */
export function numberField(view: FieldView, asked: Asked, text: string, name: string): Html {
  const { label, notes, described } = fieldFrame(view, asked, name);
  const id = fieldId(name);
  return html`<div class="field">
<label for="${id}">${label}</label>${notes}
<input class="short" type="text" inputmode="decimal" id="${id}" name="${name}" autocomplete="off"${described}${opensHere(view, name)} value="${text}">
</div>`;
}
