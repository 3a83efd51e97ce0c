/**
 * Mends what is harmless in a value from a data file: Windows line ends, doubled and non-breaking
 * spaces, straight apostrophes and quotation marks. Everything else stays as it was written, so that a
 * check can tell it. Mending twice changes nothing more. A part with nothing to mend is given as it is,
 * not copied: a large publication is held once.
 */
export function normalise(value: unknown): unknown {
  if (typeof value === "string") return mendable.test(value) ? normaliseText(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const mended = value.map(normalise);
    return mended.some((inner, index) => inner !== value[index]) ? mended : value;
  }
  const mended = Object.entries(value).flatMap(([key, inner]) => {
    const whole = normalise(inner);
    return whole === inner ? [] : [[key, whole] as const];
  });
  return mended.length === 0 ? value : { ...value, ...Object.fromEntries(mended) };
}

/** What has nothing of these needs no mending: most texts, which are many. */
const mendable = /["'\r\t\u00a0\u202f]|[ ]{2}/;

function normaliseText(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?<=\S)[ \u00a0\u202f\t]+(?=\S)/g, " ")
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’")
    .replace(/(?<=^|[\s([“—–])"(?=\S)/g, "“")
    .replaceAll('"', "”")
    .replace(/(?<=^|[\s([“—–])'(?=[^']*[^'\s]'(?![\p{L}\p{N}]))/gu, "‘")
    .replaceAll("'", "’");
}
