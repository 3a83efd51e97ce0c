import { attribute } from "../../html/attribute.ts";
import { byId } from "../../html/by-id.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { labelTextOf, nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";

/** Form fields that a reader fills in, without buttons. */
export const fieldSelector =
  "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]), select, textarea, [role=textbox], [role=combobox], [role=searchbox], [role=spinbutton]";

const label = {
  severity: "error",
  asks: "everyone",
  help: "Give it a label element that says what to fill in.",
} as const;

const rules = {
  "field-without-name": {
    ...label,
    criterion: "4.1.2",
    wrong: "A field has no label.",
    why: "A screen reader says only “edit text”, and who steers by voice has no word to call the field by.",
    technique: "F68",
  },
  "field-placeholder-only": {
    ...label,
    criterion: "3.3.2",
    wrong: "A field has only a placeholder, which vanishes as one types.",
    why: "Whoever loses the thread half-way, or checks the answers before sending, no longer sees what was asked.",
    technique: "H44",
  },
  "field-name-vague": {
    ...label,
    criterion: "2.4.6",
    wrong: "A field's label doesn't say what to fill in.",
    why: "Whoever hears only the label of a field learns nothing from the word “field”.",
    technique: "G131",
  },
  "label-repeated": {
    criterion: "2.4.6",
    severity: "error",
    asks: "everyone",
    wrong: "Two fields of a form have the same label.",
    why: "By ear, two fields with one label can't be told apart, so answers land in the wrong one.",
    help: "Give each field a label that fits it alone.",
    technique: "G131",
  },
  "label-points-nowhere": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A label points at no field.",
    why: "The field beside it stays without a name for a screen reader, and a click on the label does nothing.",
    help: "Let its for attribute name the id of its field.",
    technique: "H44",
  },
  "choices-without-group": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "Choices that belong together have no common question in the markup.",
    why: "A screen reader says “Yes” and “No” but never the question that they answer.",
    help: "Put them into a fieldset whose legend is the question.",
    technique: "H71",
  },
} as const;

type Root = Parameters<typeof textOf>[0];
type Found = PageFault<keyof typeof rules>[];

/** Finds form fields without a name, labels that point nowhere, and choices without a question. */
export const fields = pageRule(rules, ({ document }) => [
  ...select(document, fieldSelector).flatMap(unnamed),
  ...select(document, "label[for]").flatMap((label) => dangling(label, document)),
  ...repeated(document),
  ...ungrouped(document),
]);

function unnamed(field: Element): Found {
  if (isHidden(field)) return [];
  const name = nameOf(field);
  if (/[\p{L}\p{N}]/u.test(name)) {
    const vague =
      /^(field|label|input|text ?field|text ?box|enter text|feld|champ|campo|veld)[ :]*\d*$/i;
    if (!vague.test(name)) return [];
    const message = `A field is called only ${quoted(name)}.`;
    return [{ rule: "field-name-vague", element: field, message }];
  }
  const placeholder = attribute(field, "placeholder")?.trim();
  if (placeholder) {
    const message = `A field has only the placeholder ${quoted(placeholder)}, which vanishes as one types.`;
    return [{ rule: "field-placeholder-only", element: field, message }];
  }
  return [{ rule: "field-without-name", element: field }];
}

function dangling(one: Element, document: Root): Found {
  const id = attribute(one, "for") ?? "";
  const target = byId(document, id);
  if (target && /^(input|select|textarea|button|output|meter|progress)$/.test(target.tagName))
    return [];
  if (target?.tagName.includes("-")) return [];
  const message = `The label ${quoted(textOf(one))} points at no field.`;
  return [{ rule: "label-points-nowhere", element: one, message }];
}

/** Two text fields of one group with the same label can't be told apart. */
function repeated(document: Root): Found {
  const seen = new Map<Element, Set<string>>();
  return select(document, "form input, form select, form textarea").flatMap((field) => {
    const type = attribute(field, "type")?.toLowerCase() ?? "text";
    const name = labelTextOf(field).toLowerCase();
    const group = closest(field, "fieldset, [role=group], tr, li, section, form");
    if (!name || !group || /^(radio|checkbox|hidden|submit|button|file)$/.test(type)) return [];
    const names = seen.get(group) ?? new Set();
    seen.set(group, names);
    if (!names.has(name)) {
      names.add(name);
      return [];
    }
    const message = `Two fields of a form are both labelled ${quoted(labelTextOf(field))}.`;
    return [{ rule: "label-repeated", element: field, message }];
  });
}

function ungrouped(document: Root): Found {
  const groups = new Map<string, Element[]>();
  for (const field of select(document, "input[type=radio][name], input[type=checkbox][name]")) {
    if (closest(field, "[hidden], [role=radiogroup], [role=group], table")) continue;
    const form = closest(field, "form");
    const key = `${attribute(field, "type")} ${attribute(field, "name")} ${form ? select(document, "form").indexOf(form) : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    const least = first && attribute(first, "type") === "radio" ? 2 : 3;
    if (!first || group.length < least) return [];
    const set = closest(first, "fieldset");
    if (
      set &&
      (nameOfSet(set) || attribute(set, "aria-label") || attribute(set, "aria-labelledby"))
    )
      return [];
    return [{ rule: "choices-without-group", element: first }];
  });
}

function nameOfSet(set: Element): string {
  const legend = select(set, "legend").find((one) => closest(one, "fieldset") === set);
  return legend ? textOf(legend) : "";
}
