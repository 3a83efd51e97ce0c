import type { Finding } from "../model/finding.ts";
import type { Element } from "../model/site.ts";
import type { ElementFinder } from "./element-finder.ts";

/**
 * Makes one finding of those that tell the same fault: on the same element of the same page
 * against the same criterion, however each engine writes the element's selector.
 *
 * An error is kept before a warning, then the most specific message: that of our own checks before an
 * engine's, then the longer one. Findings without an element or a
 * criterion are merged only when rule and message are the same.
 */
export function mergeFindings(findings: readonly Finding[], elementOf: ElementFinder): Finding[] {
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element) => {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };
  const groups = Map.groupBy(findings, (finding) => {
    const { page, selector, line, criterion, check, rule, message } = finding;
    const element = selector && elementOf(finding);
    const place = element ? numberOf(element) : (selector ?? line);
    const fault = selector && criterion ? [criterion] : [criterion, check, rule, message];
    return JSON.stringify([page, place, fault]);
  });
  return [...groups.values()].flatMap(merge);
}

function merge(group: Finding[]): Finding[] {
  const [best] = group.toSorted((a, b) => specificity(b) - specificity(a));
  if (!best) return [];
  const line = group.find((finding) => finding.line)?.line;
  const data = group.find((finding) => finding.data)?.data;
  return [
    {
      ...best,
      ...(line && { line }),
      ...(data && { data }),
    },
  ];
}

function specificity({ severity, rule, message }: Finding): number {
  const weight = severity === "error" ? 100_000 : 0;
  const engine = rule.includes("/") ? 0 : 10_000;
  return weight + engine + message.length;
}
