/**
 * Mends what is harmless in a value from a data file: Windows line ends, doubled spaces, straight
 * apostrophes and quotation marks. Everything else stays as it was written, so that a check can tell it.
 */
export function normalise(value: unknown): unknown {
  if (typeof value === "string") return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner)]));
}

function normaliseText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(\S)[ \u00a0\t]{2,}(?=\S)/g, "$1 ")
    .replace(/(\S)[\u00a0\t](?=\S)/g, "$1 ")
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L}|\s|[.,;:!?)]|$)/gu, "’");
}
