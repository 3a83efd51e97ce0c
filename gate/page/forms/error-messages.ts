import { isHidden } from "../../html/is-hidden.ts";
import { labelTextOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";
import { fieldSelector } from "./fields.ts";

type Root = Parameters<typeof textOf>[0];

/** Finds messages that something is wrong in a form, and don't say where or what. */
export const errorMessages: Rule = ({ document }) => [
  ...summaries(document),
  ...select(document, "[class*=error], [role=alert]").flatMap(vagueError),
];

const wrongSomewhere =
  /\b(fix|correct|resolve|check) (the|your|any|these|all)?\b.{0,20}\b(errors?|problems?|mistakes?)\b|\bthere (is|are|was|were) .{0,25}\b(errors?|problems?|mistakes?)\b/i;

/** A note that something is wrong in a form, where no field is marked and none is named. */
function summaries(document: Root): Fault[] {
  const marked = "[aria-invalid=true], [aria-errormessage], [class*=error], [class*=invalid]";
  const alerts = select(document, "form [role=alert], form [class*=error], form [class*=summary]");
  const summary = alerts.find(
    (element) =>
      /^(div|p|section|span)$/.test(element.tagName) &&
      wrongSomewhere.test(textOf(element)) &&
      textOf(element).length < 200 &&
      !isHidden(element),
  );
  const form = summary && closest(summary, "form");
  if (!form || select(summary, `a, li, ${fieldSelector}`).length > 0) return [];
  const fields = select(form, fieldSelector);
  const named = fields.some((field) => {
    const label = labelTextOf(field).toLowerCase();
    return label !== "" && textOf(summary).toLowerCase().includes(label);
  });
  const inside = select(form, marked).filter((element) => element !== summary);
  if (fields.length === 0 || named || inside.length > 0) return [];
  return [
    fault(
      "error-unnamed",
      summary,
      "3.3.1",
      `${quoted(textOf(summary))} doesn't say which answer is wrong.`,
      "Name each field that has to change, and say beside it what is wrong.",
    ),
  ];
}

const saysNothing =
  /^(error:? )?(this |the |it )?(field |value |entry |answer )?(is )?(not valid|invalid|incorrect|wrong|not correct|bad|an error|error)( (value|entry|input|field|data))?[.!]?$/i;

/** A message that something is wrong without a word of how to put it right. */
function vagueError(element: Element): Fault[] {
  const text = textOf(element);
  if (!/^(p|span|div|small|em|strong)$/.test(element.tagName) || !saysNothing.test(text)) return [];
  if (isHidden(element) || !closest(element, "form")) return [];
  return [
    fault(
      "error-without-advice",
      element,
      "3.3.3",
      `The message ${quoted(text)} doesn't say what to change.`,
      "Say what the answer should be, with an example.",
    ),
  ];
}
