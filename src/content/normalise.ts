/**
 * Mends what is harmless in a value from a data file: Windows line ends, doubled and non-breaking
 * spaces, straight apostrophes and quotation marks. Everything else stays as it was written, so that a
 * check can tell it. Mending twice changes nothing more. A part with nothing to mend is given as it is,
 * not copied: a large publication is held once.
 */
export function normalise(value: unknown): unknown {
  if (typeof value === "string") return /^https?:/.test(value) ? value : normaliseText(value);
  if (Array.isArray(value)) {
    const mended = value.map(normalise);
    return mended.some((inner, index) => inner !== value[index]) ? mended : value;
  }
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const mended = entries.map(([key, inner]) => [key, normalise(inner)] as const);
  const same = mended.every(([, inner], index) => inner === entries[index]?.[1]);
  return same ? value : Object.fromEntries(mended);
}

function normaliseText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?<=\S)[ \u00a0\u202f\t]+(?=\S)/g, " ")
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’")
    .replace(/(?<=^|[\s([“—–])"(?=\S)/g, "“")
    .replaceAll('"', "”")
    .replace(/(?<=^|[\s([“—–])'(?=[^']*[^'\s]'(?![\p{L}\p{N}]))/gu, "‘")
    .replaceAll("'", "’");
}
