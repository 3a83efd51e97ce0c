/** A text, a comment or a bracket of a data file; `end` is the index behind it. */
export type DataToken = { start: number; end: number };

/** What begins a token. */
const beginning = /["'`()[\]{}]|\/[/*]/g;

/** What ends a text, or may: an escaped mark doesn’t, and the end of a line does so only in backticks. */
const stops: Readonly<Record<string, RegExp>> = {
  '"': /["\\\n]/g,
  "'": /['\\\n]/g,
  "`": /[`\\]/g,
};

const lineEnd = /[\n\r\u2028\u2029]/g;

/**
 * Goes through the texts, comments and brackets of a data file, whatever else stands there. A mark
 * without a partner begins nothing; how far it has none is kept, so that a row of such marks is read
 * once and not once for each.
 */
export function* dataTokens(source: string): Generator<DataToken> {
  const alone = new Map<string, number>();
  const begins = new RegExp(beginning);
  for (let match = begins.exec(source); match; match = begins.exec(source)) {
    const { 0: sign, index: start } = match;
    if (start < (alone.get(sign) ?? 0)) continue;
    const { end, stop } = endOf(source, sign, start);
    if (end === undefined) {
      alone.set(sign, stop);
      continue;
    }
    yield { start, end };
    begins.lastIndex = end;
  }
}

type End = { end: number; stop?: never } | { end?: never; stop: number };

function endOf(source: string, sign: string, start: number): End {
  if (sign === "//") return { end: indexOf(lineEnd, source, start) };
  if (sign === "/*") {
    const close = source.indexOf("*/", start + 2);
    return close < 0 ? { stop: source.length } : { end: close + 2 };
  }
  const stop = stops[sign];
  return stop ? endOfText(source, sign, start, stop) : { end: start + 1 };
}

function endOfText(source: string, mark: string, start: number, stop: RegExp): End {
  let at = indexOf(stop, source, start + 1);
  while (source[at] === "\\" && /[^\n\r\u2028\u2029]/.test(source.charAt(at + 1))) {
    at = indexOf(stop, source, at + 2);
  }
  return source[at] === mark ? { end: at + 1 } : { stop: at };
}

/** Where a pattern is next found; the length of the text where it isn’t. */
function indexOf(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}
