import type { Finding } from "../model/finding.ts";

/**
 * Keeps a fault that a page repeats a thousand times from burying the others.
 *
 * @param most as many findings of one rule on one page are told one by one
 */
export function limitFindings(findings: readonly Finding[], most = 25): Finding[] {
  const groups = Map.groupBy(findings, ({ page, rule }) => JSON.stringify([page, rule]));
  return [...groups.values()].flatMap((group) => {
    const more = group.length - most;
    if (more <= 0) return group;
    const kept = group.slice(0, most);
    return kept.map((finding, index) => (index === most - 1 ? addCount(finding, more) : finding));
  });
}

function addCount(finding: Finding, more: number): Finding {
  const count = `(and ${more.toLocaleString("en-GB")} more like this on the page).`;
  return { ...finding, message: finding.message.replace(/\.?$/, ` ${count}`) };
}
