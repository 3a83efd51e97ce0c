import type { Table } from "../check.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { MarkdownSection } from "./fit-markdown.ts";

/** A table in Markdown, with its title as a heading. */
export function tableSection({ title, head, rows }: Table): MarkdownSection {
  const columns = `| ${head.map(() => "---").join(" | ")} |`;
  return { head: [`### ${title}`, "", line(head), columns].join("\n"), rows: rows.map(line) };
}

const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
