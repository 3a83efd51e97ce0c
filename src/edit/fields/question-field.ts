import { type Html, html } from "../../../_includes/html.ts";
import { type Draft, partOf, typed } from "../draft.ts";
import type { GroupQuestion, ListQuestion, Question, UnionQuestion } from "../question.ts";
import { choiceField, radio } from "./choice-field.ts";
import { dayField } from "./day-field.ts";
import { documentField, entryField, wayToAdd } from "./entry-field.ts";
import { fieldFrame, opensHere } from "./field-frame.ts";
import { type FieldView, fieldId } from "./field-view.ts";
import { pictureField } from "./picture-field.ts";
import { numberField, textField } from "./text-field.ts";

/**
 * What a form shows for a question, with what is typed there.
 *
 * @param name the field’s name in the form: `speaker.person.name`
 */
export function questionField(
  view: FieldView,
  question: Question,
  draft: Draft,
  name: string,
): Html {
  switch (question.type) {
    case "given":
      return html``;
    case "line":
    case "text":
    case "due":
      return textField(view, question, typed(draft), name);
    case "number":
      return numberField(view, question, typed(draft), name);
    case "day":
    case "time":
      return dayField(view, { ...question, type: question.type }, draft, name);
    case "choice":
      return choiceField(view, question, typed(draft), name);
    case "entry":
      return entryField(view, question, typed(draft), name);
    case "picture":
      return pictureField(view, question, draft, name);
    case "document":
      return documentField(view, question, typed(draft), name);
    case "group":
      return groupField(view, question, draft, name);
    case "list":
      return listField(view, question, draft, name);
    case "union":
      return unionField(view, question, draft, name);
    default:
      return question satisfies never;
  }
}

/** The fields of a group, one below the other. */
export const questionFields = (
  view: FieldView,
  questions: readonly Question[],
  draft: Draft | undefined,
  name: string,
): Html[] =>
  questions.map(
    (question) => html`
${questionField(view, question, partOf(draft, question.name) ?? "", name ? `${name}.${question.name}` : question.name)}`,
  );

function groupField(view: FieldView, question: GroupQuestion, draft: Draft, name: string): Html {
  const { label, notes, described } = fieldFrame(view, question, name);
  return html`<fieldset class="group" id="${fieldId(name)}" tabindex="-1"${described}${opensHere(view, name)}>
<legend>${label}</legend>${notes}${questionFields(view, question.questions, draft, name)}
</fieldset>`;
}

function listField(view: FieldView, question: ListQuestion, draft: Draft, name: string): Html {
  const mayBeEmpty = { ...question, optional: question.least === 0 || question.optional };
  const { label, notes, described } = fieldFrame(view, mayBeEmpty, name);
  const items = Array.isArray(draft) ? draft : [];
  const { item } = question;
  const noun = lowered(item.label);
  return html`<fieldset class="list"${described}>
<legend>${label}</legend>${notes}${
    items.length > 0
      ? html`
<ol>${items.map(
          (inner, index) => html`
<li>
${questionField(view, { ...item, label: `${capital(item.label)} ${index + 1}`, optional: false }, inner, `${name}.${index}`)}
<p class="buttons">${itemButtons(name, index, items.length, noun)}</p>
</li>`,
        )}
</ol>`
      : ""
  }
${
  items.length < question.most
    ? html`<button type="submit" name="do" value="add:${name}" id="${fieldId(name)}"${opensHere(view, name)}>Add ${items.length > 0 ? "another" : aOrAn(noun)} ${noun}</button>`
    : html`<p class="hint" id="${fieldId(name)}" tabindex="-1">There can be no more than ${question.most}.</p>`
}${item.type === "entry" && items.length > 0 ? wayToAdd(view, item.kind, name) : ""}
</fieldset>`;
}

function itemButtons(name: string, index: number, count: number, noun: string): Html {
  const which = `${noun} ${index + 1}`;
  const button = (act: string, words: string): Html =>
    html`<button class="small" type="submit" name="do" value="${act}:${name}.${index}">${words}<span class="hidden"> ${which}</span></button> `;
  return html`${index > 0 ? button("up", "Move up") : ""}${index < count - 1 ? button("down", "Move down") : ""}${button("remove", "Remove")}`;
}

function unionField(view: FieldView, question: UnionQuestion, draft: Draft, name: string): Html {
  const by = `${name}.${question.by}`;
  const { label, notes, described } = fieldFrame(view, question, by);
  const chosen = typed(partOf(draft, question.by));
  return html`<fieldset class="union"${described}>
<legend>${label}</legend>${notes}${question.choices.map(
    (choice, index) =>
      html`${radio(view, { ...choice, name: by, index, isChosen: choice.value === chosen })}${
        choice.questions.length > 0
          ? html`
<div class="further">${questionFields(view, choice.questions, partOf(draft, choice.value), `${name}.${choice.value}`)}
</div>`
          : ""
      }`,
  )}
</fieldset>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label inside a sentence: “Paragraph” becomes “paragraph”, “NHS number” stays. */
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const aOrAn = (noun: string): string => (/^[aeiou]/i.test(noun) ? "an" : "a");
