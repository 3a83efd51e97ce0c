/** The beginning of a text, never cut inside a letter that takes two code units. */
export function firstLetters(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
