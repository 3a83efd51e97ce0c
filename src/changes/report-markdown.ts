import type { BlockChange } from "./compare-blocks.ts";
import type { SiteChanges } from "./compare-sites.ts";
import { groupTitle, sizeWords, summary } from "./report-words.ts";

/** Writes changes as GitHub Flavored Markdown, for the summary of a pull request. */
export function reportMarkdown(changes: SiteChanges): string {
  const groups = changes.pages.map((change) =>
    [
      `### ${escaped(groupTitle(change, changes.count))}`,
      "",
      ...change.blocks.map(blockItem),
      ...change.links.gone.map((link) => `- Link gone: ${code(link)}`),
      ...change.links.new.map((link) => `- New link: ${code(link)}`),
      "",
    ].join("\n"),
  );
  const sizes = changes.sizes.map((size) => `| ${escaped(size.path)} | ${sizeWords(size)} |\n`);
  return [
    `## What readers will see\n\n${summary(changes)}\n`,
    ...groups,
    ...(sizes.length > 0 ? [`### Sizes\n\n| Page | Size |\n| --- | --- |\n${sizes.join("")}`] : []),
  ].join("\n");
}

function blockItem(change: BlockChange): string {
  switch (change.kind) {
    case "new":
      return `- New: <ins>${escaped(change.text)}</ins>`;
    case "gone":
      return `- Gone: <del>${escaped(change.text)}</del>`;
    case "moved":
      return `- Moved: ${escaped(change.text)}`;
    case "changed":
      return `- Changed: ${change.words
        .map(({ kind, text }) => {
          const tag = { same: "", gone: "del", new: "ins" }[kind];
          return tag ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text);
        })
        .join("")}`;
  }
}

/** Content must not become markup, nor call upon a person by @ or another thread by #. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign)
    .replace(/[\\`*_{}[\]()#+|~]/g, "\\$&")
    .replaceAll("@", "@\u2060");

const code = (text: string): string => `\`${text.replaceAll("`", "%60")}\``;
