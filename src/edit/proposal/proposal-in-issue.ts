/**
 * Finds the proposal in the text of an issue: in a code block, or pasted as it is.
 *
 * @param body as a code host keeps it
 * @returns the text of the proposal, not yet read; or one sentence that says why there is none
 */
export function proposalInIssue(body: string): { text: string } | { problem: string } {
  const lines = body.split(/\r\n?|\n/);
  const blocks = codeBlocks(lines).filter(isProposal);
  const texts = blocks.length > 0 ? blocks : [pasted(lines)].filter(isProposal);
  const [text, ...more] = new Set(texts.map((one) => one.trim()));
  if (text === undefined) return { problem: "There is no proposal in the issue." };
  if (more.length > 0) return { problem: "There is more than one proposal in the issue." };
  return { text };
}

const isProposal = (text: string): boolean =>
  /^\s*\{/.test(text) && text.includes('"strategy-proposal"');

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function codeBlocks(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  let fence: string | undefined;
  let held: string[] = [];
  for (const line of lines) {
    const [, marks = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === undefined) {
      if (marks && !(marks.startsWith("`") && info.includes("`"))) fence = marks;
    } else if (marks.startsWith(fence) && info.trim() === "") {
      blocks.push(held.join("\n"));
      [fence, held] = [undefined, []];
    } else held.push(line);
  }
  // A block that is never closed goes on to the end
  return fence === undefined ? blocks : [...blocks, held.join("\n")];
}

function pasted(lines: readonly string[]): string {
  const start = lines.findIndex((line) => line.startsWith("{"));
  const end = lines.findLastIndex((line) => line.trimEnd().endsWith("}"));
  return start < 0 ? "" : lines.slice(start, end + 1).join("\n");
}
