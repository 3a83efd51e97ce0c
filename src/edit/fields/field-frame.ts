import { type Html, html } from "../../../_includes/html.ts";
import type { Asked } from "../question.ts";
import { type FieldView, fieldId } from "./field-view.ts";

/** What stands around whatever somebody types in: the label, what is to be put there, what is wrong. */
export type Frame = { label: Html; notes: Html; described: Html };

/**
 * Makes the words around a field.
 *
 * @param name the field’s name in the form
 */
export function fieldFrame(view: FieldView, { label, hint, optional }: Asked, name: string): Frame {
  const id = fieldId(name);
  const error = view.errors.get(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    label: html`${label}${optional ? html` <span class="quiet">(optional)</span>` : ""}`,
    notes: html`${
      hint
        ? html`
<p class="hint" id="${id}-hint">${hint}</p>`
        : ""
    }${
      error
        ? html`
<p class="error" id="${id}-error"><span class="hidden">Error: </span>${error.message} ${error.help}</p>`
        : ""
    }`,
    described: html`${described ? html` aria-describedby="${described}"` : ""}${error ? html` aria-invalid="true"` : ""}`,
  };
}

/** The attribute by which a page opens on an element. */
export const opensHere = (view: FieldView, name: string): Html =>
  view.focus === name ? html` autofocus` : html``;
