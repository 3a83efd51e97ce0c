import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { labelTextOf, nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";

type Root = Parameters<typeof textOf>[0];

const typed =
  "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=radio], [type=checkbox]), textarea, select";
const hintClass = /(^|[\s_-])(hint|help-?text|helper(-?text)?|form-text|help-block)($|[\s_-])/i;
const describing = ["aria-describedby", "aria-description", "aria-details", "aria-errormessage"];
/** What a reader types anyhow: digits, or anything. */
const plainPattern = /^\^?(\[0-9\]|\\d|\.|\[\\d\])([*+]|\{[01]?,\d*\})?\$?$/;
const formatWords =
  /\d|\b(format|letters?|digits?|characters?|numbers? only|such as|for example|example|e\.?g|like|without|with)\b|\(/i;

const rules = {
  "hint-not-tied": {
    criterion: "1.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A hint stands beside a field, but the markup doesn't tie the two together.",
    why: "A screen reader that moves from field to field says the label and skips the hint.",
    help: "Give the hint an id, and name it in the field's aria-describedby.",
    technique: "ARIA1",
  },
  "format-untold": {
    criterion: "3.3.2",
    severity: "error",
    asks: "everyone",
    wrong: "A field takes answers of one form only, and doesn't say which.",
    why: "Readers type in good faith, are refused, and have to guess, which is hardest for those who type slowly or can't easily spot a slip.",
    help: "Write beside the field what to type, with an example, and name that text in aria-describedby.",
    technique: "G89",
  },
  "label-doubled": {
    criterion: "3.3.2",
    severity: "error",
    asks: "everyone",
    wrong: "A field has two labels.",
    why: "Some screen readers say only one of two labels, so half of the question is never heard.",
    help: "Keep one label, and put a common question of several fields into the legend of a fieldset.",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds fields whose hint isn't tied to them, whose format is kept secret, or with two labels. */
export const fieldHints = pageRule(rules, ({ document }) => [
  ...select(document, typed)
    .filter((field) => !isHidden(field) && nameOf(field) !== "")
    .flatMap((field) => [...looseHint(field), ...secretFormat(field)].slice(0, 1)),
  ...select(document, "input[id], textarea[id], select[id]").flatMap((field) =>
    twoLabels(field, document),
  ),
]);

const isDescribed = (field: Element): boolean =>
  describing.some((name) => attribute(field, name) !== undefined);

/** The largest element around a field, a few steps up, that holds no other field. */
function groupOf(field: Element): Element {
  let group = field;
  for (let up = field.parentNode, steps = 0; up && "tagName" in up && steps < 3; steps += 1) {
    const others = select(up, `${typed}, input, button`).length;
    if (others > 1 || /^(form|fieldset|main|body|table|tr)$/.test(up.tagName)) break;
    group = up;
    up = up.parentNode;
  }
  return group;
}

function looseHint(field: Element): Found {
  if (isDescribed(field)) return [];
  const hint = hintBefore(field) ?? hintWithin(groupOf(field));
  if (!hint || nameOf(field).includes(textOf(hint))) return [];
  const message = `The hint ${quoted(textOf(hint))} isn't tied to its field, so a screen reader doesn't say it there.`;
  return [{ rule: "hint-not-tied", element: field, message }];
}

const isHint = (element: Element): boolean =>
  /^(p|span|div|small|em|i)$/.test(element.tagName) &&
  hintClass.test(attribute(element, "class") ?? "") &&
  textOf(element).split(" ").length >= 3 &&
  !isHidden(element) &&
  !closest(element, "label, legend") &&
  select(element, `${typed}, a, button, li`).length === 0;

function hintWithin(group: Element): Element | undefined {
  return select(group, "p, span, div, small, em, i").find(isHint);
}

/** A hint that stands beside a field, or beside what holds it, right before. */
function hintBefore(field: Element): Element | undefined {
  const siblings = (field.parentNode?.childNodes ?? []).filter((node) => "tagName" in node);
  const before = siblings[siblings.indexOf(field) - 1];
  return before && isHint(before) ? before : undefined;
}

function secretFormat(field: Element): Found {
  const pattern = attribute(field, "pattern")?.trim();
  if (!pattern || plainPattern.test(pattern) || isDescribed(field)) return [];
  if (attribute(field, "title") || attribute(field, "placeholder")) return [];
  const label = labelTextOf(field) || nameOf(field);
  const said = `${label} ${textOf(groupOf(field))}`;
  if (formatWords.test(said) || said.replaceAll(label, "").trim() !== "") return [];
  const message = `The field ${quoted(label)} takes answers of one form only, and doesn't say which.`;
  return [{ rule: "format-untold", element: field, message }];
}

function twoLabels(field: Element, document: Root): Found {
  const id = attribute(field, "id");
  const labels = select(document, "label[for]").filter(
    (label) =>
      attribute(label, "for") === id &&
      textOf(label) !== "" &&
      !isHidden(label) &&
      !/error|invalid/i.test(attribute(label, "class") ?? ""),
  );
  const [first, second] = labels;
  if (!first || !second || attribute(field, "aria-labelledby")) return [];
  const message = `A field has two labels, ${quoted(textOf(first))} and ${quoted(textOf(second))}, and some screen readers say only one of them.`;
  return [{ rule: "label-doubled", element: field, message }];
}
