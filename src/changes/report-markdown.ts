import { codeSpan, escapeMarkdown, fitMarkdown, markdownLimits } from "check-barriers/report";
import type { BlockChange } from "./compare-blocks.ts";
import type { SiteChanges } from "./compare-sites.ts";
import { groupTitle, placesOfLink, sizeWords, summary } from "./report-words.ts";

/** A heading that names more pages than this is read by nobody. */
const mostNames = 50;

/**
 * Writes changes as GitHub Flavored Markdown, for the summary of a pull request's check.
 *
 * @param whole a sentence that says where the report stands whole
 */
export function reportMarkdown(changes: SiteChanges, whole: string): string {
  const groups = changes.pages.map((change) => {
    const title = `### ${escapeMarkdown(groupTitle(change, changes.count, mostNames))}`;
    const rows = [
      ...change.blocks.map((block) => [blockItem(block), ...placeItems(block.places)].join("\n")),
      ...change.links.gone.map((link) => `- Link gone: ${codeSpan(link)}`),
      ...change.links.new.map((link) =>
        [`- New link: ${codeSpan(link)}`, ...placeItems(placesOfLink(change.links, link))].join(
          "\n",
        ),
      ),
    ];
    return { head: rows.length > 0 ? `${title}\n` : title, rows };
  });
  const sizes = {
    head: "### Sizes\n\n| Page | Size |\n| --- | --- |",
    rows: changes.sizes.map((size) => `| ${escapeMarkdown(size.path)} | ${sizeWords(size)} |`),
  };
  const sections = [...groups, ...(sizes.rows.length > 0 ? [sizes] : [])];
  const opening = `## What readers will see\n\n${summary(changes)}`;
  return fitMarkdown({ opening, sections }, markdownLimits.summary, whole);
}

const placeItems = (places: readonly string[] = []): string[] =>
  places.map((place) => `  - ${codeSpan(place)}`);

function blockItem(change: BlockChange): string {
  switch (change.kind) {
    case "new":
      return `- New: <ins>${escapeMarkdown(change.text)}</ins>`;
    case "gone":
      return `- Gone: <del>${escapeMarkdown(change.text)}</del>`;
    case "moved":
      return `- Moved: ${escapeMarkdown(change.text)}`;
    case "changed":
      return `- Changed: ${change.words
        .map(({ kind, text }) => {
          const tag = { same: "", gone: "del", new: "ins" }[kind];
          return tag ? `<${tag}>${escapeMarkdown(text)}</${tag}>` : escapeMarkdown(text);
        })
        .join("")}`;
  }
}
