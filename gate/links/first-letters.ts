/** The beginning of a text, never cut inside a letter that takes two code units. */
export function firstLetters(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
}
