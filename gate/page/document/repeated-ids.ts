import { attribute } from "../../html/attribute.ts";
import { select } from "../../html/select.ts";
import { quoted } from "../../text/quoted.ts";
import type { Rule } from "../rule.ts";

/** Finds ids that are used twice and that something refers to: others do no harm here. */
export const repeatedIds: Rule = ({ document }) => {
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
    return [
      {
        rule: "id-repeated",
        severity: "error",
        element,
        message,
        help: "Give each element an id of its own.",
        criterion: "4.1.2",
      },
    ];
  });
};
