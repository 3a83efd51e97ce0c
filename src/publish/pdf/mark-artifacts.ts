/** A page’s content with all decoration marked, and the numbers of what held nothing to read. */
export type MarkedContent = { content: string; dropped: ReadonlySet<number> };

/** Operators by what they do: ISO 32000-1, annex A. */
const draws = new Set(["m", "l", "c", "v", "y", "h", "re"]);
const paints = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);
const shows = new Set(["Tj", "TJ", "'", '"']);

/** Comments, strings, dictionaries’ and arrays’ ends, names, then numbers and operators. */
const token =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[^<>]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

const artifact = "/Artifact BMC\n";

/**
 * Marks what only decorates in a page’s content: whatever is painted outside of tagged content, such
 * as the running head, and tagged content without text, which is the background or edge of a box.
 *
 * @param content as Chromium writes it: without nested brackets in strings, or pictures in the stream
 * @param isPicture whether tagged content of a number is a picture, which need hold no text
 */
export function markArtifacts(
  content: string,
  isPicture: (mcid: number) => boolean,
): MarkedContent {
  const dropped = new Set<number>();
  const edits: { at: number; remove: number; insert: string }[] = [];
  const wrap = (start: number, end: number) => {
    edits.push({ at: start, remove: 0, insert: artifact });
    edits.push({ at: end, remove: 0, insert: "\nEMC" });
  };
  let operands: { text: string; at: number }[] = [];
  let path: number | undefined;
  let text: number | undefined;
  let depth = 0;
  let tagged: { at: number; end: number; mcid: number; isRead: boolean } | undefined;

  for (const { 0: word, index } of content.matchAll(token)) {
    const end = index + word.length;
    const start = operands[0]?.at ?? index;
    if (word.startsWith("%")) continue;
    if (!/^[A-Za-z'"]/.test(word) || ["true", "false", "null"].includes(word)) {
      operands.push({ text: word, at: index });
      continue;
    }
    if (word === "BDC" || word === "BMC") {
      if (depth === 0) {
        const [, mcid] = /\/MCID\s+(\d+)/.exec(content.slice(start, index)) ?? [];
        // Inside of text that isn’t tagged, a mark says how to read it
        if (mcid !== undefined) text = undefined;
        tagged = { at: start, end, mcid: Number(mcid ?? -1), isRead: mcid === undefined };
      }
      depth += 1;
    } else if (word === "EMC") {
      depth -= 1;
      if (depth === 0 && tagged && !tagged.isRead && !isPicture(tagged.mcid)) {
        dropped.add(tagged.mcid);
        edits.push({ at: tagged.at, remove: tagged.end - tagged.at, insert: artifact.trimEnd() });
      }
    } else if (depth > 0) {
      if (tagged && shows.has(word)) tagged.isRead = true;
    } else if (draws.has(word)) path ??= start;
    else if (paints.has(word)) {
      wrap(path ?? start, end);
      path = undefined;
    } else if (word === "n") path = undefined;
    else if (word === "Do" || word === "sh") wrap(start, end);
    else if (word === "BT") text = start;
    else if (word === "ET" && text !== undefined) {
      wrap(text, end);
      text = undefined;
    }
    operands = [];
  }

  let marked = "";
  let from = 0;
  for (const { at, remove, insert } of edits.sort((a, b) => a.at - b.at)) {
    marked += content.slice(from, at) + insert;
    from = at + remove;
  }
  return { content: marked + content.slice(from), dropped };
}
