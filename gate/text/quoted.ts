/** A text in quotation marks, cut after 60 characters, for messages. */
export function quoted(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length > 60 ? `“${folded.slice(0, 59).trimEnd()}…”` : `“${folded}”`;
}
