import type { Finding } from "./finding.ts";

/**
 * Makes one finding of those that tell the same fault: on the same element of the same page
 * against the same criterion.
 *
 * The most specific message is kept: that of our own checks before an engine's, then the longer
 * one. The merged finding is an error if any of them is. Findings without an element or a
 * criterion are merged only when rule and message are the same.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, keyOf);
  return [...groups.values()].flatMap((group) => {
    const [best] = group.toSorted((a, b) => specificity(b) - specificity(a));
    if (!best) return [];
    const merged: Finding = { ...best };
    if (group.some(({ severity }) => severity === "error")) merged.severity = "error";
    const line = group.find((finding) => finding.line)?.line;
    const data = group.find((finding) => finding.data)?.data;
    return [{ ...merged, ...(line && { line }), ...(data && { data }) }];
  });
}

function keyOf({ page, selector, line, criterion, check, rule, message }: Finding): string {
  const parts =
    selector && criterion
      ? [page, selector, criterion]
      : [page, selector ?? line, criterion, check, rule, message];
  return JSON.stringify(parts);
}

function specificity({ rule, message }: Finding): number {
  const engine = rule.includes("/") ? 0 : 10_000;
  return engine + message.length;
}
