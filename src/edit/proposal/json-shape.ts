/**
 * Tells of a text in JSON how deep its brackets stand in one another, and how many names of fields are
 * written in it: a field that stands twice is lost when it is parsed. It reads each letter once.
 */
export function jsonShape(text: string): { depth: number; names: number } {
  let [depth, open, names] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{" || sign === "[") {
      open += 1;
      depth = Math.max(depth, open);
    }
    if (sign === "}" || sign === "]") open -= 1;
    if (sign === ":") names += 1;
    if (sign === '"') at = endOfText(text, at);
  }
  return { depth, names };
}

/** Where the text ends that begins at a quotation mark. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
