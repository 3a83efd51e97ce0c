import { codeSpan } from "./code-span.ts";

/**
 * Keeps a text from becoming Markdown or HTML, on one line. Words that would call a person or link to
 * something on GitHub or GitLab stand as code: both read neither names nor numbers there, while a
 * backslash or an entity before them is gone by the time they look.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * @see https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(\s+)/)
    .map((part, index, parts) => {
      if (index % 2 === 1) return " ";
      if (calls.some((pattern) => pattern.test(part))) return asCode(part);
      const escaped = part.replace(/[\\`*_{}[\]<>&|#~$]/g, "\\$&");
      const isFirst = parts.findIndex((word) => word.trim() !== "") === index;
      return isFirst ? atLineStart(escaped) : escaped;
    })
    .join("");
}

/** What makes a list or a heading of the line before it, and GitLab’s orders such as /close. */
const atLineStart = (word: string): string =>
  word.replace(/^[-+=/]/, "\\$&").replace(/^(\d+)([.)])$/, "$1\\$2");

/** The word without the marks around it, so that an address can be copied as it is. */
function asCode(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && "“‘„«\"'(".includes(word.charAt(start))) start++;
  while (end > start && "”’“»\"').,;:!?…".includes(word.charAt(end - 1))) end--;
  return word.slice(0, start) + codeSpan(word.slice(start, end)) + word.slice(end);
}

const calls = [
  // People, teams and e-mail addresses
  /@/,
  // Addresses; one of an issue tells that issue who mentions it
  /\/\/|www\./i,
  // Issues and pull requests, merge requests, epics, snippets, milestones, labels and alerts
  /[#~%$](?=[\p{L}\p{N}"])|[!&]\d|\^alert/u,
  /(?:^|[^\p{L}\p{N}])(?:(?:GH|GL|CVE)-\p{N}|GHSA-\w)/iu,
  // Commits
  /(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/iu,
  // Emoji by name, and what GitLab puts in place of [issue:1] and [[a page]]
  /:(?=[\d+-]*[a-z_])[\w+-]+:|\[(?:\[|\w+:)/i,
];
