/** From one line to the next, in sizes of letters. */
export const lineHeight = 1.2;

/**
 * Breaks words into lines, in the largest size of letters with which they fit into a box. What doesn’t
 * fit in the smallest either ends with an ellipsis.
 *
 * @param letterWidth about how wide a letter is, in sizes of letters
 * @param sizes to try, the largest first, in the unit of width and height
 */
export function fittedLines(
  words: string,
  {
    width,
    height,
    sizes,
    letterWidth,
  }: { width: number; height: number; sizes: readonly number[]; letterWidth: number },
): { size: number; lines: string[] } {
  const smallest = sizes.at(-1) ?? 1;
  for (const size of sizes) {
    const most = Math.floor(width / (size * letterWidth));
    const lines = wrap(words, most);
    const rows = Math.floor(height / (size * lineHeight));
    const fits = lines.length <= rows && lines.every(({ length }) => length <= most);
    if (fits) return { size, lines };
    if (size === smallest) return { size, lines: shortened(lines, rows, most) };
  }
  return { size: smallest, lines: [words] };
}

/** Breaks words into lines of at most so many letters; a longer word has a line of its own. */
function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function shortened(lines: readonly string[], rows: number, most: number): string[] {
  const cut = (line: string) => (line.length > most ? `${line.slice(0, most - 1)}…` : line);
  const shown = lines.slice(0, rows).map(cut);
  if (lines.length <= rows) return shown;
  const last = shown.pop() ?? "";
  return [...shown, last.endsWith("…") ? last : `${last.slice(0, most - 1)}…`];
}
