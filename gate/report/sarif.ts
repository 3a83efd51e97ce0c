import type { Finding } from "../model/finding.ts";
import type { CatalogueRule } from "../model/rule.ts";
import { jsonText } from "./json-text.ts";
import { fileOf } from "./place.ts";

/**
 * The findings as SARIF 2.1.0, which code scanners read.
 *
 * @param folder the checked folder relative to the repository, for findings without a data line
 * @param catalogue what is said of the rules
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(
  findings: readonly Finding[],
  folder: string,
  catalogue: readonly CatalogueRule[],
): string {
  const ids = [...new Set(findings.map(ruleId))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "check-barriers",
            rules: ids.map((id) => describeRule(id, findings, catalogue)),
          },
        },
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

function describeRule(
  id: string,
  findings: readonly Finding[],
  catalogue: readonly CatalogueRule[],
) {
  const example = findings.find((finding) => ruleId(finding) === id);
  const helpUri = example?.criterion && { helpUri: example.criterion };
  const rule = catalogue.find((one) => `${one.check}/${one.id}` === id);
  if (!rule) return { id, help: { text: withoutLinks(example?.help ?? "") }, ...helpUri };
  const { wrong, why, help, technique, severity } = rule;
  const named = technique ? [`Technique ${technique} of WCAG.`] : [];
  return {
    id,
    name: rule.id,
    shortDescription: { text: withoutLinks(wrong) },
    fullDescription: { text: withoutLinks(`${wrong} ${why}`) },
    help: { text: withoutLinks([help, why, ...named].join(" ")) },
    defaultConfiguration: { level: severity },
    ...helpUri,
  };
}

function locationOf({ page, line, data, selector }: Finding, folder: string) {
  const startLine = data?.line ?? line;
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(data?.file ?? fileOf(folder, page)) },
      ...(startLine && {
        region: { startLine, ...(data?.column && { startColumn: data.column }) },
      }),
    },
    ...(selector && { logicalLocations: [{ fullyQualifiedName: selector, kind: "element" }] }),
  };
}
