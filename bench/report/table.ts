import { aligned } from "./aligned.ts";
import { isMet, type PartResult, type Row, ratioOf } from "./result.ts";

const head = ["Figure", "Value", "Reference", "Its value", "Ratio", "Goal"];

/** A part’s results as a Markdown table, its columns aligned for reading in a terminal too. */
export function table({ part, rows, notes }: PartResult): string {
  const figures = rows.length > 0 ? `${aligned([head, ...rows.map(cellsOf)])}\n` : "";
  return `\n${part}\n\n${figures}${notes.map((note) => `\n${note}\n`).join("")}`;
}

function cellsOf(row: Row): string[] {
  const ratio = ratioOf(row);
  return [
    row.what,
    figure(row.value, row.unit),
    row.reference?.what ?? "",
    row.reference ? figure(row.reference.value, row.unit) : "",
    ratio === undefined ? "" : ratio.toFixed(2),
    goalOf(row),
  ];
}

function goalOf(row: Row): string {
  if (!row.goal) return "";
  const words = "most" in row.goal ? `≤ ${row.goal.most}` : `≥ ${row.goal.least}`;
  return `${words}: ${isMet(row) ? "met" : "missed"}`;
}

/** Three digits that count; whole numbers as they are. */
function figure(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
  return `${digits} ${unit}`.trim();
}
