/**
 * The lines of a data file with each character of a text turned into `"` and each of a comment into a
 * blank, so that the signs between them alone are left. No character moves.
 */
export function maskedLines(lines: readonly string[]): string[] {
  const token =
    /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  return lines
    .join("\n")
    .replace(token, (found) => found.replace(/[^\n]/g, found.startsWith("/") ? " " : '"'))
    .split("\n");
}
