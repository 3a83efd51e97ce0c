/** The number of words in a text; a hyphenated word counts as one. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
