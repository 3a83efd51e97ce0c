import { attribute } from "../html/attribute.ts";
import type { Element } from "../model/site.ts";
import type { MarkupFault } from "./validate-markup.ts";

/** Attributes that name a part of the page, and when that part need not be there yet. */
const awaited: [name: string, state: string, values: (string | undefined)[]][] = [
  // The list of a closed combo box, or the panel of a tab, may be made when it is opened
  ["aria-controls", "aria-expanded", ["false"]],
  ["aria-controls", "aria-selected", ["false"]],
  ["aria-errormessage", "aria-invalid", [undefined, "", "false"]],
];

/**
 * Whether html-validate misses something that a script may rightly bring only when it is needed:
 * WAI-ARIA lets a reference be empty or wait until then.
 */
export function comesLater(element: Element, { rule, message }: MarkupFault): boolean {
  if (rule === "html-validate/attribute-allowed-values")
    return message.includes('"aria-activedescendant"') && message.includes('""');
  if (rule !== "html-validate/no-missing-references") return false;
  const missing = message.match(/"([^"]*)"/)?.[1];
  const names = element.attrs
    .filter(({ value }) => value.split(/\s+/).some((id) => id === missing))
    .map(({ name }) => name);
  return names.every((name) =>
    awaited.some(
      ([reference, state, values]) =>
        name === reference && values.includes(attribute(element, state)),
    ),
  );
}
