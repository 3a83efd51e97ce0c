import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Fault, Rule } from "../rule.ts";

/** Finds gauges without a name, and dialogues with neither a name nor a heading. */
export const unnamedParts: Rule = ({ document }) => {
  const gauges = select(document, "progress, meter").filter((one) => !isHidden(one));
  const dialogs = select(document, "dialog, [role=dialog], [role=alertdialog]").filter(
    (one) => textOf(one) !== "" && select(one, "h1, h2, h3, h4, h5, h6, legend").length === 0,
  );
  const named = new Set([...gauges, ...dialogs].filter((one) => givenName(one) !== ""));
  return [
    ...gauges.map(
      (element): Fault => ({
        rule: "gauge-unnamed",
        severity: "error",
        element,
        message: "A gauge shows how far something is, but not what.",
        help: "Give it a label element or an aria-label.",
        criterion: "4.1.2",
      }),
    ),
    ...dialogs.map(
      (element): Fault => ({
        rule: "dialog-unnamed",
        severity: "error",
        element,
        message: "A dialogue has no name, so those who listen don't hear what it is about.",
        help: "Give it a heading, and name the heading's id in its aria-labelledby.",
        criterion: "4.1.2",
      }),
    ),
  ].filter(({ element }) => element && !named.has(element));
};

/** A dialogue isn't named by its words, as a link is. */
function givenName(element: Parameters<typeof nameOf>[0]): string {
  if (/^(progress|meter)$/.test(element.tagName)) return nameOf(element);
  const names = ["aria-label", "aria-labelledby", "title"];
  return names.map((name) => element.attrs.find((one) => one.name === name)?.value ?? "").join("");
}
