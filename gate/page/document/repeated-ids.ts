import { attribute } from "../../html/attribute.ts";
import { select } from "../../html/select.ts";
import { quoted } from "../../text/quoted.ts";
import { pageRule } from "../rule.ts";

const rules = {
  "id-repeated": {
    criterion: "4.1.2",
    severity: "error",
    asks: "everyone",
    wrong: "An id that something refers to is used twice.",
    why: "What refers to the id reaches only the first element, so a screen reader may name a field by another one's label.",
    help: "Give each element an id of its own.",
  },
} as const;

/** Finds ids that are used twice and that something refers to: others do no harm here. */
export const repeatedIds = pageRule(rules, ({ document }) => {
  const references = new Set(
    [
      "for",
      "aria-labelledby",
      "aria-describedby",
      "aria-controls",
      "headers",
      "aria-owns",
      "list",
    ].flatMap((name) =>
      select(document, `[${name}]`).flatMap((one) => (attribute(one, name) ?? "").split(/\s+/)),
    ),
  );
  const seen = new Set<string>();
  return select(document, "[id]").flatMap((element) => {
    const id = attribute(element, "id") ?? "";
    const repeated = seen.has(id) && references.has(id) && id !== "";
    seen.add(id);
    if (!repeated) return [];
    const message = `The id ${quoted(id)} is used twice, so what names it reaches only the first.`;
    return [{ rule: "id-repeated", element, message }];
  });
});
