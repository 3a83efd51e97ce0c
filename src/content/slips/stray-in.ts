/**
 * What may stand outside of texts in one line of data, from some place on: a field’s name with its
 * colon, a value, brackets and commas. A mask stands for each text.
 */
const lawful = /\s+|"+|(?<=[:[,]\s*)-?\d+(?:\.\d+)?(?!\w)|(?:true|false|null)\b|[()[\]{},]|;\s*$/y;
const field = /(?:\w+|"+)\s*:/y;

/**
 * The first place in a line, its texts and comments masked, at which something stands that has no
 * place in data; nothing where there is none.
 */
export function strayIn(text: string): number | undefined {
  let place = 0;
  while (place < text.length) {
    const length = lengthOf(text, place);
    if (length === 0) return place;
    place += length;
  }
  return undefined;
}

function lengthOf(text: string, place: number): number {
  const starts = /^$|[{,[(]/.test(text.slice(0, place).trimEnd().slice(-1));
  for (const pattern of starts ? [field, lawful] : [lawful]) {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found) return found[0].length;
  }
  return 0;
}
