/** The glyph that fonts have in place of letters which they lack. */
const box = "0000";

/**
 * Whether a page’s content shows a glyph of which neither its font nor a text beside it, as joined
 * letters have, says what it stands for; or a box, for a letter that no font has. Nobody can hear, search or copy it, which PDF/UA-1 forbids (ISO 14289-1, 7.21.7 and 7.21.8).
 *
 * @param content as Chromium writes it
 * @param fonts for each font of the page, by its name there, the map from its glyphs to letters
 */
export function losesLetters(content: string, fonts: ReadonlyMap<string, string>): boolean {
  const told = new Map([...fonts].map(([name, map]) => [name, toldGlyphs(map)]));
  let glyphs: ReadonlySet<string> = new Set();
  let isTold = false;
  for (const [word, font, digits = ""] of content.matchAll(
    /\/(\S+)\s+[\d.]+\s+Tf|<([\dA-Fa-f]+)>\s*Tj|\/ActualText|EMC/g,
  )) {
    if (word === "/ActualText") isTold = true;
    if (word === "EMC") isTold = false;
    if (font !== undefined) {
      glyphs = told.get(font) ?? new Set();
      continue;
    }
    const [width = 4] = [...glyphs].map(({ length }) => length);
    for (let at = 0; at < digits.length; at += width) {
      const glyph = digits.slice(at, at + width).toUpperCase();
      if (glyph === box || (!isTold && !glyphs.has(glyph))) return true;
    }
  }
  return false;
}

/** The glyphs, in hexadecimal, whose letters a map tells: ISO 32000-1, 9.10.3. */
function toldGlyphs(map: string): Set<string> {
  const told = new Set<string>();
  for (const [, kind, lines = ""] of map.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    const words = [...lines.matchAll(/<([\dA-Fa-f]+)>/g)].map(([, word = ""]) => word);
    const step = kind === "char" ? 2 : 3;
    for (let at = 0; at < words.length; at += step) {
      const first = words[at] ?? "";
      const last = kind === "char" ? first : (words[at + 1] ?? "");
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1)
        told.add(code.toString(16).toUpperCase().padStart(first.length, "0"));
    }
  }
  return told;
}
