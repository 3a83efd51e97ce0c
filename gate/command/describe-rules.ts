import type { CatalogueRule } from "../model/rule.ts";
import { criterionOf } from "../model/wcag.ts";
import { suggest } from "../text/suggest.ts";

/** Markup with the fault of a rule, and the same mended, by the rule's whole name. */
export type RuleExamples = Readonly<Record<string, { faulty: string; mended: string }>>;

/** All rules, one a line: name, severity, whom it asks, criterion, and what is wrong. */
export function listRules(rules: readonly CatalogueRule[]): string {
  const rows = rules.map((rule) => [
    nameOf(rule),
    rule.severity,
    rule.asks,
    rule.criterion ? `${rule.criterion} ${criterionOf(rule.criterion).level}` : "",
    rule.wrong,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`)
    .join("");
}

/** All rules as JSON, with level and title of each criterion. */
export function listRulesAsJson(rules: readonly CatalogueRule[]): string {
  const told = rules.map((rule) => ({
    name: nameOf(rule),
    ...rule,
    ...(rule.criterion && {
      criterion: { number: rule.criterion, ...criterionOf(rule.criterion) },
    }),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}

/**
 * Says everything about a rule.
 *
 * @param name its id, or the check's name before it: `content/title-vague`
 * @param examples markup with the fault and without it, by the rule's whole name
 * @throws a sentence with the nearest name where there is no such rule
 */
export function explainRule(
  name: string,
  rules: readonly CatalogueRule[],
  examples: RuleExamples = {},
): string {
  const meant = rules.filter((rule) => rule.id === name || nameOf(rule) === name);
  if (meant.length > 0)
    return meant.map((rule) => explain(rule, examples[nameOf(rule)])).join("\n");
  const nearest = suggest(
    name,
    rules.flatMap((rule) => [rule.id, nameOf(rule)]),
  );
  throw new Error(
    `There is no rule "${name}"; ${nearest ? `did you mean ${nearest}?` : "--list-rules lists all."}`,
  );
}

function explain(rule: CatalogueRule, example: RuleExamples[string] | undefined): string {
  const { severity, asks, wrong, why, help, technique, source } = rule;
  const criterion = rule.criterion && criterionOf(rule.criterion);
  const lines = [
    ["What is wrong", wrong],
    ["Why it matters", why],
    ["How to mend it", help],
    ["Severity", severity],
    ["Asks", asks === "everyone" ? "every page" : "only with strict: true in the configuration"],
    ...(criterion
      ? [
          ["Criterion", `WCAG 2.2 ${rule.criterion} ${criterion.title} (level ${criterion.level})`],
          ["", criterion.address],
        ]
      : []),
    ...(source ? [["Source", source]] : []),
    ...(technique ? [["Technique", technique]] : []),
  ];
  const told = lines.map(([label = "", text]) => `  ${label.padEnd(14)}  ${text}\n`);
  const shown = example
    ? `\n  Faulty:\n${indented(example.faulty)}\n  Mended:\n${indented(example.mended)}`
    : "";
  return `${nameOf(rule)}\n${told.join("")}${shown}`;
}

const indented = (text: string): string => `${text.trim().replace(/^(?=.)/gm, "    ")}\n`;

const nameOf = ({ check, id }: CatalogueRule): string => `${check}/${id}`;
