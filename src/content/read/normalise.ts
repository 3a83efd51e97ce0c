import { markdownLinks } from "../values/markdown-links.ts";

/**
 * Mends what is harmless in a value from a data file: Windows line ends, indented lines, doubled and
 * non-breaking spaces, straight apostrophes and quotation marks, odd hyphens, accents that stand apart
 * from their letters. Everything else stays as it was written, so that a check can tell it. Mending
 * twice changes nothing more. A part with nothing to mend is given as it is, not copied: a large
 * publication is held once.
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
const mendable = /["'\r\t\u00a0\u02bc\u2010\u2011\u202f\u2126\u212a\u212b]|[\u0300-\u036f]|[ \n] /;

/** Stands for an address. It has no meaning anywhere, and a text with one in it is refused. */
const stand = "\ue000";

function normaliseText(text: string): string {
  // In an address each character counts.
  if (/^https?:|^[^\s@]+@[^\s@]+$/.test(text)) return text;
  const links = markdownLinks(text).filter(({ address }) => !/\s/.test(address));
  if (links.length === 0 || text.includes(stand)) return mendedWords(text);
  let done = 0;
  const words = links.map(({ address, end }) => {
    const before = text.slice(done, end - 1 - address.length);
    done = end - 1;
    return before;
  });
  const parts = mendedWords([...words, text.slice(done)].join(stand)).split(stand);
  return parts
    .map((part, index) => (index === 0 ? part : links[index - 1]?.address + part))
    .join("");
}

const mendedWords = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\r\n?/g, "\n")
    // In backticks the lines of a list are indented as the data are.
    .replace(/\n[ \u00a0\u202f\t]+/g, "\n")
    .replace(/(?<=\S)[ \u00a0\u202f\t]+(?=\S)/g, " ")
    // A letter of some languages, which looks like the apostrophe and stands for it in English.
    .replace(/(?<=\p{Script=Latin})\u02bc(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/giu, "’")
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’")
    .replace(/(?<=^|[\s([“—–])"(?=\S)/g, "“")
    .replaceAll('"', "”")
    .replace(opening, "‘")
    .replaceAll("'", "’");

/** A single mark before a text that another one ends. What was left out of ’90s and ’tis is no quotation. */
const opening =
  /(?<=^|[\s([“—–])'(?!\d0s|(?:tis|twas|em|til|cause)(?!\p{L}))(?=[^']*[^'\s]'(?![\p{L}\p{N}]))/giu;
