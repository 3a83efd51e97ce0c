/** A bracket that nothing has closed yet. */
export type OpenBracket = { bracket: "(" | "[" | "{"; line: number; column: number };

/**
 * The brackets that are open at some place of a data file, the innermost last. Brackets inside texts
 * and comments don’t count.
 *
 * @param end how far to read, as an index into the source
 */
export function openBrackets(source: string, end: number): OpenBracket[] {
  const open: OpenBracket[] = [];
  const token =
    /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|[()[\]{}]/g;
  for (const { 0: text, index } of source.slice(0, end).matchAll(token)) {
    if (text === "(" || text === "[" || text === "{") {
      const before = source.slice(0, index);
      const lineStart = before.lastIndexOf("\n") + 1;
      open.push({
        bracket: text,
        line: before.split("\n").length,
        column: index - lineStart + 1,
      });
    } else if (text === ")" || text === "]" || text === "}") open.pop();
  }
  return open;
}
