import type { Finding } from "../run/finding.ts";
import { jsonText } from "./json-text.ts";

/**
 * The findings as SARIF 2.1.0, which code scanners read.
 *
 * @param folder the checked folder relative to the repository, for findings without a data line
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(findings: readonly Finding[], folder: string): string {
  const ids = [...new Set(findings.map(ruleId))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "check", rules: ids.map((id) => describeRule(id, findings)) } },
        results: findings.map((finding) => ({
          ruleId: ruleId(finding),
          ruleIndex: ids.indexOf(ruleId(finding)),
          level: finding.severity,
          message: { text: withoutLinks(`${finding.message} ${finding.help}`) },
          locations: [locationOf(finding, folder)],
        })),
      },
    ],
  };
  return jsonText(log);
}

/** Readers of SARIF make a link of `[words](address)` in a plain text: section 3.11.6. */
const withoutLinks = (text: string): string => text.replaceAll("](", "\\](");

function ruleId({ check, rule }: Finding): string {
  return `${check}/${rule}`;
}

function describeRule(id: string, findings: readonly Finding[]) {
  const example = findings.find((finding) => ruleId(finding) === id);
  return {
    id,
    help: { text: withoutLinks(example?.help ?? "") },
    ...(example?.criterion && { helpUri: example.criterion }),
  };
}

function locationOf({ page, line, data, selector }: Finding, folder: string) {
  const startLine = data?.line ?? line;
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(data?.file ?? `${folder}/${page}`) },
      ...(startLine && { region: { startLine } }),
    },
    ...(selector && { logicalLocations: [{ fullyQualifiedName: selector, kind: "element" }] }),
  };
}
