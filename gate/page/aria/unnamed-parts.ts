import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import { pageRule } from "../rule.ts";

const rules = {
  "gauge-unnamed": {
    criterion: "4.1.2",
    severity: "error",
    asks: "everyone",
    wrong: "A gauge shows how far something is, but not what.",
    why: "A screen reader says “50 percent”, and nobody who listens knows of what.",
    help: "Give it a label element or an aria-label.",
    technique: "F68",
  },
  "dialog-unnamed": {
    criterion: "4.1.2",
    severity: "error",
    asks: "everyone",
    wrong: "A dialogue has no name, so those who listen don't hear what it is about.",
    why: "As it opens, a screen reader says only “dialogue”, and the page behind it is gone.",
    help: "Give it a heading, and name the heading's id in its aria-labelledby.",
  },
} as const;

/** Finds gauges without a name, and dialogues with neither a name nor a heading. */
export const unnamedParts = pageRule(rules, ({ document }) => {
  const gauges = select(document, "progress, meter").filter((one) => !isHidden(one));
  const dialogs = select(document, "dialog, [role=dialog], [role=alertdialog]").filter(
    (one) => textOf(one) !== "" && select(one, "h1, h2, h3, h4, h5, h6, legend").length === 0,
  );
  const named = new Set([...gauges, ...dialogs].filter((one) => givenName(one) !== ""));
  return [
    ...gauges.map((element) => ({ rule: "gauge-unnamed", element }) as const),
    ...dialogs.map((element) => ({ rule: "dialog-unnamed", element }) as const),
  ].filter(({ element }) => !named.has(element));
});

/** A dialogue isn't named by its words, as a link is. */
function givenName(element: Parameters<typeof nameOf>[0]): string {
  if (/^(progress|meter)$/.test(element.tagName)) return nameOf(element);
  return ["aria-label", "aria-labelledby", "title"]
    .map((name) => attribute(element, name) ?? "")
    .join("");
}
