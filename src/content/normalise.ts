/**
 * Mends what is harmless in a value from a data file: Windows line ends, doubled and non-breaking
 * spaces, straight apostrophes and quotation marks. Everything else stays as it was written, so that a
 * check can tell it. Mending twice changes nothing more.
 */
export function normalise(value: unknown): unknown {
  if (typeof value === "string") return /^https?:/.test(value) ? value : normaliseText(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner)]));
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
