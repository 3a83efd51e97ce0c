import { isHidden } from "../../html/is-hidden.ts";
import { labelTextOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { fieldSelector } from "./fields.ts";

type Root = Parameters<typeof textOf>[0];

const rules = {
  "error-unnamed": {
    criterion: "3.3.1",
    severity: "error",
    asks: "everyone",
    wrong: "A message says that something is wrong in a form, but not which answer.",
    why: "Readers who can't take in the whole form at once, by ear or by magnifier, have to search every field for the mistake.",
    help: "Name each field that has to change, and say beside it what is wrong.",
  },
  "error-without-advice": {
    criterion: "3.3.3",
    severity: "error",
    asks: "everyone",
    wrong: "A message says that an answer is wrong, but not what to change.",
    why: "People with a learning or memory difficulty give up where they have to guess what the form wants.",
    help: "Say what the answer should be, with an example.",
    technique: "G177",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds messages that something is wrong in a form, and don't say where or what. */
export const errorMessages = pageRule(rules, ({ document }) => [
  ...summaries(document),
  ...select(document, "[class*=error], [role=alert]").flatMap(vagueError),
]);

const wrongSomewhere =
  /\b(fix|correct|resolve|check) (the|your|any|these|all)?\b.{0,20}\b(errors?|problems?|mistakes?)\b|\bthere (is|are|was|were) .{0,25}\b(errors?|problems?|mistakes?)\b/i;

/** A note that something is wrong in a form, where no field is marked and none is named. */
function summaries(document: Root): Found {
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
  const message = `${quoted(textOf(summary))} doesn't say which answer is wrong.`;
  return [{ rule: "error-unnamed", element: summary, message }];
}

const saysNothing =
  /^(error:? )?(this |the |it )?(field |value |entry |answer )?(is )?(not valid|invalid|incorrect|wrong|not correct|bad|an error|error)( (value|entry|input|field|data))?[.!]?$/i;

/** A message that something is wrong without a word of how to put it right. */
function vagueError(element: Element): Found {
  const text = textOf(element);
  if (!/^(p|span|div|small|em|strong)$/.test(element.tagName) || !saysNothing.test(text)) return [];
  if (isHidden(element) || !closest(element, "form")) return [];
  const message = `The message ${quoted(text)} doesn't say what to change.`;
  return [{ rule: "error-without-advice", element, message }];
}
