/** A text for a message: an address or a title of any length, cut where nobody reads on. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
