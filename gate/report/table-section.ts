import type { Table } from "../model/check.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { MarkdownSection } from "./fit-markdown.ts";

/**
 * A table in Markdown, with its title as a heading.
 *
 * @param folded whether it is folded away, so that figures don’t hide what follows them
 */
export function tableSection({ title, head, rows }: Table, folded = false): MarkdownSection {
  const columns = [line(head), `| ${head.map(() => "---").join(" | ")} |`];
  const list = rows.map(line);
  if (!folded) return { head: [`### ${title}`, "", ...columns].join("\n"), rows: list };
  const opened = ["<details>", `<summary>${escapeMarkdown(title)}</summary>`, "", ...columns];
  return { head: opened.join("\n"), rows: list, foot: "</details>" };
}

const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
