import { type Html, html } from "../../../_includes/html.ts";
import type { EntryKind } from "../../content/field-marks.ts";
import { kinds } from "../../content/kinds.ts";
import { entriesOf, idOf } from "../entries.ts";
import { entryTitle } from "../entry-title.ts";
import type { Asked, Choice } from "../question.ts";
import { fieldFrame, opensHere } from "./field-frame.ts";
import { type FieldView, fieldId } from "./field-view.ts";

/** Another entry, chosen by its name. An item of a list leaves it to the list to say how to add one. */
export function entryField(
  view: FieldView,
  asked: Asked & { kind: EntryKind },
  chosen: string,
  name: string,
): Html {
  const kind = kinds.find((one) => one.name === asked.kind);
  const entries = kind ? (entriesOf(kind, view.workspace.content[kind.name])?.entries ?? []) : [];
  const choices = entries.flatMap((entry, index): Choice[] => {
    const id = idOf(entry);
    return kind && id ? [{ value: id, label: entryTitle(kind, entry, index) }] : [];
  });
  const further = /\.\d+$/.test(name) ? html`` : wayToAdd(view, asked.kind, name);
  return selectField(view, asked, { chosen, choices, name, further });
}

/** How to add an entry that is in no list yet, and to see it there. */
export function wayToAdd(view: FieldView, name: EntryKind, field: string): Html {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) return html``;
  return html`
<p class="hint">Not in the list? <a href="${view.workspace.base}${kind.name}/new" target="_blank" rel="noopener">Add ${kind.entry} (opens a new tab)</a>, then <button class="link" type="submit" name="do" value="again:${field}">show the new list</button>.</p>`;
}

/** A document that lies beside the data. */
export function documentField(view: FieldView, asked: Asked, chosen: string, name: string): Html {
  const choices = view.workspace.files
    .filter(({ isFile, bytes }) => isFile && bytes > 0)
    .map((file) => ({ value: file.name, label: file.name }));
  if (choices.length === 0 && chosen === "") {
    return html`<div class="field">
<p class="label" id="${fieldId(name)}" tabindex="-1">${asked.label} <span class="quiet">(optional)</span></p>
<p class="hint">There is no document to choose yet. Whoever looks after this site can put one there.</p>
</div>`;
  }
  return selectField(view, asked, { chosen, choices, name });
}

function selectField(
  view: FieldView,
  asked: Asked,
  {
    chosen,
    choices,
    name,
    further = html``,
  }: { chosen: string; choices: readonly Choice[]; name: string; further?: Html },
): Html {
  const { label, notes, described } = fieldFrame(view, asked, name);
  const id = fieldId(name);
  const lost = chosen !== "" && !choices.some(({ value }) => value === chosen);
  const option = ({ value, label }: Choice): Html => html`
<option value="${value}"${value === chosen ? html` selected` : ""}>${label}</option>`;
  return html`<div class="field">
<label for="${id}">${label}</label>${notes}
<select id="${id}" name="${name}"${described}${opensHere(view, name)}>${option({ value: "", label: asked.optional ? "None" : "Choose" })}${
    lost ? option({ value: chosen, label: "What was chosen is no longer there" }) : ""
  }${choices.map(option)}
</select>${further}
</div>`;
}
