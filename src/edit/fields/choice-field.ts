import { type Html, html } from "../../../_includes/html.ts";
import type { Asked, Choice } from "../question.ts";
import { fieldFrame, opensHere } from "./field-frame.ts";
import { type FieldView, fieldId } from "./field-view.ts";

/** One of a few words, chosen by radio buttons. What may be left out can be taken back. */
export function choiceField(
  view: FieldView,
  asked: Asked & { choices: readonly Choice[] },
  chosen: string,
  name: string,
): Html {
  const { label, notes, described } = fieldFrame(view, asked, name);
  const none = asked.optional ? [{ value: "", label: "Nothing chosen" }] : [];
  return html`<fieldset class="field"${described}>
<legend>${label}</legend>${notes}${[...none, ...asked.choices].map((choice, index) =>
    radio(view, { ...choice, name, index, isChosen: choice.value === chosen }),
  )}
</fieldset>`;
}

/** One radio button; the first bears the id of the field. */
export function radio(
  view: FieldView,
  {
    name,
    value,
    label,
    index,
    isChosen,
  }: Choice & { name: string; index: number; isChosen: boolean },
): Html {
  const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`;
  return html`
<div class="choice"><input type="radio" id="${id}" name="${name}" value="${value}"${isChosen ? html` checked` : ""}${index === 0 ? opensHere(view, name) : ""}><label for="${id}">${label}</label></div>`;
}
