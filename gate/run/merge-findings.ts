import type { ElementFinder } from "./element-finder.ts";
import type { Finding } from "./finding.ts";
import type { Element } from "./site.ts";

/**
 * Makes one finding of those that tell the same fault: on the same element of the same page
 * against the same criterion, however each engine writes the element's selector.
 *
 * The most specific message is kept: that of our own checks before an engine's, then the longer
 * one. The merged finding is an error if any of them is. Findings without an element or a
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
  const isError = group.some(({ severity }) => severity === "error");
  const line = group.find((finding) => finding.line)?.line;
  const data = group.find((finding) => finding.data)?.data;
  return [
    {
      ...best,
      severity: isError ? "error" : "warning",
      ...(line && { line }),
      ...(data && { data }),
    },
  ];
}

function specificity({ rule, message }: Finding): number {
  const engine = rule.includes("/") ? 0 : 10_000;
  return engine + message.length;
}
