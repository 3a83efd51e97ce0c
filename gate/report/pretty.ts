import { styleText } from "node:util";
import type { Table } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import { placeOf } from "./place.ts";
import { countFindings, type Totals } from "./totals.ts";

/**
 * The report for a terminal: findings by page, then the tables, then one line that sums up.
 *
 * @param colour whether to colour it; a file or a pipe is not coloured
 */
export function reportPretty(
  findings: readonly Finding[],
  totals: Totals,
  colour: boolean,
): string {
  const paint: Paint = colour
    ? (format, words) => styleText(format, words, { validateStream: false })
    : (_, words) => words;
  const pages = [...Map.groupBy(findings, ({ page }) => page)].map(([page, list]) =>
    [paint(["bold", "underline"], page), ...list.map((finding) => tell(finding, paint))].join("\n"),
  );
  const tables = totals.tables.map((table) => tellTable(table, paint));
  const summary = `${countFindings(findings, totals.pages)} (${totals.checks.join(", ")}; ${totals.seconds.toFixed(1)} s)`;
  const failed = findings.some(({ severity }) => severity === "error");
  const verdict = failed ? paint("red", `✗ ${summary}`) : paint("green", `✓ ${summary}`);
  return `${[...pages, ...tables, verdict].join("\n\n")}\n`;
}

type Paint = (format: Parameters<typeof styleText>[0], words: string) => string;

function tell(finding: Finding, paint: Paint): string {
  const { severity, message, help, selector, criterion, check, rule } = finding;
  const word = severity === "error" ? paint("red", "error  ") : paint("yellow", "warning");
  const where = [placeOf(finding), ...(selector ? [selector] : [])].join("  ");
  const source = [`${check}: ${rule}`, ...(criterion ? [criterion] : [])].join("  ");
  return [
    `  ${word}  ${message}`,
    `           ${help}`,
    `           ${paint("dim", where)}`,
    `           ${paint("dim", source)}`,
  ].join("\n");
}

function tellTable({ title, head, rows }: Table, paint: Paint): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
  return [paint("bold", title), ...lines].join("\n");
}
