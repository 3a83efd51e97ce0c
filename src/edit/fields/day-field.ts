import { type Html, html } from "../../../_includes/html.ts";
import type { DayPart } from "../day-value.ts";
import { type Draft, partOf, typed } from "../draft.ts";
import type { Asked } from "../question.ts";
import { fieldFrame, opensHere } from "./field-frame.ts";
import { type FieldView, fieldId } from "./field-view.ts";

const labels = { day: "Day", month: "Month", year: "Year" } as const;

/** Three fields for a day, in the order in which the readers of the site write it. */
export function dayField(
  view: FieldView,
  asked: Asked & { type: "day" | "time" },
  draft: Draft,
  name: string,
): Html {
  const { label, notes, described } = fieldFrame(view, asked, name);
  const id = fieldId(name);
  const wrong = view.errors.has(name);
  const [first] = partsOf(view.language);
  // A mistake in the day as a whole leads to its first field
  const idOf = (part: DayPart): string => (part === first ? id : `${id}.${part}`);
  return html`<fieldset class="field"${described}>
<legend>${label}</legend>${notes}
${
  asked.type === "day"
    ? html`<p class="hint">${exampleOf(view.language)}</p>
`
    : ""
}<div class="row">${partsOf(view.language).map(
    (part) => html`
<div><label for="${idOf(part)}">${labels[part]}</label>
<input class="${part}" type="text"${part === "day" ? html` inputmode="numeric"` : ""} id="${idOf(part)}" name="${name}.${part}" autocomplete="off"${wrong ? html` aria-invalid="true"` : ""}${part === first ? opensHere(view, name) : ""} value="${typed(partOf(draft, part))}"></div>`,
  )}
</div>
</fieldset>`;
}

/** Day, month and year as a language orders them. */
export function partsOf(language: string): readonly DayPart[] {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    dateStyle: "short",
    timeZone: "UTC",
  })
    .formatToParts(0)
    .flatMap(({ type }) => (type in labels ? [type as DayPart] : []));
}

function exampleOf(language: string): string {
  const example: Record<DayPart, string> = { day: "6", month: "8", year: "2024" };
  return `For example: ${partsOf(language)
    .map((part) => example[part])
    .join(" ")}.`;
}
