/** A link in Markdown, `[words](address)`, and where in its text it begins and ends. */
export type MarkdownLink = { words: string; address: string; at: number; end: number };

/** Finds the links of a text. In an address each character may stand but the bracket that closes it. */
export function markdownLinks(text: string): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  const begins = /\[([^[\]]*)\]\(/g;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const start = begins.lastIndex;
    const close = text.indexOf(")", start);
    // Without a bracket that closes this address, none closes a later one.
    if (close < 0) break;
    const address = text.slice(start, close);
    links.push({ words: match[1] ?? "", address, at: match.index, end: close + 1 });
    begins.lastIndex = close + 1;
  }
  return links;
}
