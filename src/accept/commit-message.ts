import type { Proposal } from "../edit/proposal/proposal.ts";
import { subjectOf } from "../edit/proposal/subject-of.ts";

/**
 * What git keeps of a proposal: the proposer’s words, from which nothing can be ordered. A line of
 * theirs in the body stands behind `>`, so that none is a trailer such as “Signed-off-by:”; the last line
 * is ours.
 */
export function commitMessage({ why, who, when }: Proposal): string {
  const words = harmless(why).trim();
  const subject = subjectOf(words);
  // Whole where the subject is cut
  const rest = words.startsWith(subject) ? words.slice(subject.length).trim() : words;
  const quoted = rest.replace(/^/gm, "> ").replace(/ +$/gm, "");
  const by = `Proposed by ${subjectOf(harmless(who))} on ${when}.`;
  return `${[subject, ...(rest ? [quoted] : []), by].join("\n\n")}\n`;
}

/**
 * Takes the meaning for programs out of words: `[skip ci]` and its like, `#12` and `@name`, which close
 * issues and call people on code hosts, and `fixup!`, by which git puts commits together.
 */
const harmless = (text: string): string =>
  text
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replace(/\*{3,}/g, "**")
    .replace(/([#@]|!(?=\d))(?=[\p{L}\p{N}_])/gu, "$1 ")
    .replace(/\b(GH|GL)-(?=\d)/gi, "$1- ")
    .replace(/\/(issues|pull|merge_requests|work_items)\/(?=\d)/gi, "/$1/ ")
    .replace(/^\s*(fixup|squash|amend)!/i, "$1:");
