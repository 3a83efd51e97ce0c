/** Blanks, a comment, or a sign between two values: a comma or a round bracket. */
export type Trifle = { start: number; end: number; sort: "blank" | "comment" | "sign" };

const trifle = /(\s+)|(\/\/.*|\/\*[\s\S]*?\*\/)|[,()]/y;

/**
 * What stands between two values of a parsed data file.
 *
 * @param from an index that is outside of texts and comments
 */
export function triviaIn(source: string, from: number, to: number): Trifle[] {
  const found: Trifle[] = [];
  trifle.lastIndex = from;
  while (trifle.lastIndex < to) {
    const match = trifle.exec(source);
    if (!match) break;
    const sort = match[1] ? "blank" : match[2] ? "comment" : "sign";
    found.push({ start: match.index, end: match.index + match[0].length, sort });
  }
  return found;
}

/** The end of a line, as it ends for the parser. */
export const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** Whether nothing but blanks comes before the first end of a line. */
export const beginsWithLineEnd = (text: string): boolean =>
  /^[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]/.test(text);

/** Whether blanks and comments end in a comment that takes along all that follows in its line. */
export function endsInLineComment(text: string): boolean {
  const last = triviaIn(text, 0, text.length).findLast(
    ({ start, end, sort }) => sort !== "blank" || lineEnd.test(text.slice(start, end)),
  );
  return last !== undefined && text.startsWith("//", last.start);
}
