/** Ranges of letters, by their numbers in Unicode: the first and the last. */
type Ranges = [first: number, last: number][];

/**
 * Tells which letters a font has, by the table in which it says so: a letter is drawn as an empty box, or
 * as nothing, by a font that lacks it.
 *
 * https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 *
 * @param font a TrueType or OpenType file
 * @throws when the file has no such table, or none of a form in use
 */
export function fontLetters(font: Buffer): (words: string) => boolean {
  const ranges = rangesOf(letterTable(font));
  const has = (letter: string): boolean => {
    const number = letter.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => number >= first && number <= last);
  };
  return (words) => [...words].every(has);
}

function letterTable(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table += 1) {
    const at = 12 + 16 * table;
    if (font.toString("latin1", at, at + 4) !== "cmap") continue;
    return font.subarray(font.readUInt32BE(at + 8));
  }
  throw new Error("The font doesn’t say which letters it has.");
}

function rangesOf(table: Buffer): Ranges {
  const parts = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
    table.subarray(table.readUInt32BE(4 + 8 * index + 4)),
  );
  const whole = parts.find((part) => part.readUInt16BE(0) === 12);
  if (whole) return groupsOf(whole);
  const basic = parts.find((part) => part.readUInt16BE(0) === 4);
  if (basic) return segmentsOf(basic);
  throw new Error("The font tells which letters it has in no way that is in use.");
}

/** Format 12: groups of letters in a row. */
const groupsOf = (part: Buffer): Ranges =>
  Array.from({ length: part.readUInt32BE(12) }, (_, index) => {
    const at = 16 + 12 * index;
    return [part.readUInt32BE(at), part.readUInt32BE(at + 4)];
  });

/** Format 4: segments that may have gaps in them, where a letter’s place leads to no drawing. */
function segmentsOf(part: Buffer): Ranges {
  const size = part.readUInt16BE(6);
  return Array.from({ length: size / 2 }, (_, index) => index * 2).flatMap((at) => {
    const [last, first] = [part.readUInt16BE(14 + at), part.readUInt16BE(16 + size + at)];
    const places = 16 + 3 * size + at;
    const offset = part.readUInt16BE(places);
    const shift = part.readUInt16BE(16 + 2 * size + at);
    const drawingOf = (letter: number): number =>
      offset === 0
        ? (letter + shift) & 0xffff
        : part.readUInt16BE(places + offset + 2 * (letter - first));
    const letters = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return letters
      .filter((letter) => letter !== 0xffff && drawingOf(letter) !== 0)
      .map((letter): [number, number] => [letter, letter]);
  });
}
