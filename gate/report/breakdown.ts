import { visibleValues } from "../text/visible-values.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * Tells in Markdown that a command broke down, so that nobody looks for a mistake of their own.
 *
 * @param what what it was to do: “The words could not be checked”
 * @param reason why it could not, as far as it is known
 */
export function reportBreakdown(what: string, reason: string): string {
  // The first lines say why; what follows may be as long as a log
  const told = escapeMarkdown([...visibleValues(reason)].slice(0, 2_000).join(""));
  return `## ❌ ${what}

${told}

The check itself broke down. That says nothing against the words: ask whoever looks after this site, in a comment.
`;
}
