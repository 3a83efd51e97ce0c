import { type Html, html } from "../../_includes/html.ts";
import { languageProblem } from "../content/values/language.ts";
import type { DayPart } from "./day-value.ts";
import type { Draft } from "./draft.ts";
import { partsOf } from "./fields/day-field.ts";
import { type FieldError, type FieldView, fieldId } from "./fields/field-view.ts";
import { questionFields } from "./fields/question-field.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Form } from "./form-at.ts";
import { hiddenFields } from "./hidden-fields.ts";
import type { Question } from "./question.ts";
import type { Workspace } from "./workspace.ts";

/** What the summary at the top of a form tells of one mistake, and where it leads. */
export type ToldMistake = FieldError & {
  /** The name of the field in this form, if it is in this form. */
  field?: string;
  /** Which of the three fields of a day is meant. */
  part?: DayPart;
  /** The form in which it is to be mended, if that is another. */
  elsewhere?: { path: string; title: string };
};

/** A form with what is typed in it; with mistakes, their summary comes first and takes the focus. */
export function formPage(
  workspace: Workspace,
  form: Form,
  draft: Draft,
  {
    mistakes = [],
    focus,
    seen = fingerprint(form),
  }: { mistakes?: readonly ToldMistake[]; focus?: string; seen?: string },
): { title: string; main: Html } {
  const publication = workspace.content.publication as { language?: unknown } | undefined;
  const language = publication?.language;
  const view: FieldView = {
    workspace,
    errors: new Map(mistakes.flatMap(({ field, ...told }) => (field ? [[field, told]] : []))),
    language: typeof language === "string" && !languageProblem(language) ? language : "en",
    ...(focus ? { focus } : {}),
  };
  const { kind, title } = form;
  const [first] = partsOf(view.language);
  const led = mistakes.map(({ part, ...told }) =>
    part && part !== first ? { ...told, part } : told,
  );
  return {
    title: mistakes.length > 0 ? `Error: ${title}` : title,
    main: html`
<p class="back"><a href="${workspace.base}${kind.name}">Back to “${kind.title}”</a></p>
${mistakes.length > 0 ? errorSummary(workspace, led) : ""}
<h1>${title}</h1>${
      form.questions.some(hasMarkdown)
        ? html`
<p class="hint">In longer texts you can write a link as [words](https://www.example.org/), **strong words** between stars, and a list with a hyphen before each point.</p>`
        : ""
    }
<form method="post" action="${workspace.base}${form.path}" novalidate>
<button type="submit" name="do" value="save" hidden>Save</button>${hiddenFields(workspace)}
<input type="hidden" name="seen" value="${seen}">${questionFields(view, form.questions, draft, "")}
<p class="buttons"><button class="main" type="submit" name="do" value="save">Save</button> <a href="${workspace.base}${kind.name}">Cancel</a></p>
</form>`,
  };
}

/** Whether some text of a question may have links and lists in it. */
function hasMarkdown(question: Question): boolean {
  if (question.type === "group") return question.questions.some(hasMarkdown);
  if (question.type === "list") return hasMarkdown(question.item);
  if (question.type === "union") {
    return question.choices.some(({ questions }) => questions.some(hasMarkdown));
  }
  return question.markdown ?? false;
}

/** https://design-system.service.gov.uk/components/error-summary/ */
export function errorSummary(
  { base }: Pick<Workspace, "base">,
  mistakes: readonly ToldMistake[],
): Html {
  return html`<div class="errors" id="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-title">
<h2 id="errors-title">There is a problem</h2>
<ul>${mistakes.map(
    ({ message, help, field, part, elsewhere }) => html`
<li>${
      field
        ? html`<a href="#${fieldId(field)}${part ? `.${part}` : ""}">${message}</a>`
        : html`${message} ${help}${elsewhere ? html` <a href="${base}${elsewhere.path}">Mend it in “${elsewhere.title}”</a>` : ""}`
    }</li>`,
  )}
</ul>
</div>`;
}
