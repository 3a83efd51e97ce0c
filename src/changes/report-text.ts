import type { BlockChange } from "./compare-blocks.ts";
import type { SiteChanges } from "./compare-sites.ts";
import { groupTitle, placesOfLink, sizeWords, summary } from "./report-words.ts";

/** Writes changes for a terminal: [-words that went-] and {+words that came+}. */
export function reportText(changes: SiteChanges): string {
  const groups = changes.pages.map((change) => {
    const lines = [
      ...change.blocks.flatMap((block) => [
        blockLine(block),
        ...(block.places ?? []).map(indented),
      ]),
      ...change.links.gone.map((link) => `link gone: ${link}`),
      ...change.links.new.flatMap((link) => [
        `new link: ${link}`,
        ...placesOfLink(change.links, link).map(indented),
      ]),
    ];
    return `${groupTitle(change, changes.count)}\n${lines.map((line) => `  ${line}\n`).join("")}`;
  });
  const sizes = changes.sizes.map((size) => `  ${size.path}: ${sizeWords(size)}\n`).join("");
  return [summary(changes), ...groups, ...(sizes ? [`Sizes\n${sizes}`] : [])]
    .map((part) => `${part.trimEnd()}\n`)
    .join("\n");
}

const indented = (place: string): string => `  ${place}`;

function blockLine(change: BlockChange): string {
  switch (change.kind) {
    case "new":
      return `new: ${change.text}`;
    case "gone":
      return `gone: ${change.text}`;
    case "moved":
      return `moved: ${change.text}`;
    case "changed":
      return `changed: ${change.words
        .map(({ kind, text }) =>
          kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `{+${text}+}`,
        )
        .join("")}`;
  }
}
