import { attribute } from "../../html/attribute.ts";
import { byId } from "../../html/by-id.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { labelTextOf, nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";

/** Form fields that a reader fills in, without buttons. */
export const fieldSelector =
  "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]), select, textarea, [role=textbox], [role=combobox], [role=searchbox], [role=spinbutton]";

/** Finds form fields without a name, labels that point nowhere, and choices without a question. */
export const fields: Rule = ({ document }) => [
  ...select(document, fieldSelector).flatMap(unnamed),
  ...select(document, "label[for]").flatMap((label) => dangling(label, document)),
  ...repeated(document),
  ...ungrouped(document),
];

const label = "Give it a label element that says what to fill in.";

function unnamed(field: Element): Fault[] {
  if (isHidden(field)) return [];
  const name = nameOf(field);
  if (/[\p{L}\p{N}]/u.test(name)) {
    const vague =
      /^(field|label|input|text ?field|text ?box|enter text|feld|champ|campo|veld)[ :]*\d*$/i;
    if (!vague.test(name)) return [];
    return [
      fault("field-name-vague", field, "2.4.6", `A field is called only ${quoted(name)}.`, label),
    ];
  }
  const placeholder = attribute(field, "placeholder")?.trim();
  if (placeholder) {
    const message = `A field has only the placeholder ${quoted(placeholder)}, which vanishes as one types.`;
    return [fault("field-placeholder-only", field, "3.3.2", message, label)];
  }
  return [fault("field-without-name", field, "4.1.2", "A field has no label.", label)];
}

function dangling(one: Element, document: Parameters<typeof textOf>[0]): Fault[] {
  const id = attribute(one, "for") ?? "";
  const target = byId(document, id);
  if (target && /^(input|select|textarea|button|output|meter|progress)$/.test(target.tagName))
    return [];
  if (target?.tagName.includes("-")) return [];
  const message = `The label ${quoted(textOf(one))} points at no field.`;
  return [
    fault(
      "label-points-nowhere",
      one,
      "1.3.1",
      message,
      "Let its for attribute name the id of its field.",
    ),
  ];
}

/** Two text fields of one group with the same label can't be told apart. */
function repeated(document: Parameters<typeof textOf>[0]): Fault[] {
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
    return [
      fault(
        "label-repeated",
        field,
        "2.4.6",
        message,
        "Give each field a label that fits it alone.",
      ),
    ];
  });
}

function ungrouped(document: Parameters<typeof textOf>[0]): Fault[] {
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
    const message = "Choices that belong together have no common question in the markup.";
    return [
      fault(
        "choices-without-group",
        first,
        "1.3.1",
        message,
        "Put them into a fieldset whose legend is the question.",
      ),
    ];
  });
}

function nameOfSet(set: Element): string {
  const legend = select(set, "legend").find((one) => closest(one, "fieldset") === set);
  return legend ? textOf(legend) : "";
}
