import type { Element } from "../run/site.ts";
import type { Fault } from "./rule.ts";

/** An error at an element, as the `content` check tells it. */
export function fault(
  rule: string,
  element: Element,
  criterion: string,
  message: string,
  help: string,
): Fault {
  return { rule, severity: "error", element, message, help, criterion };
}
