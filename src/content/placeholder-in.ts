/** What people write where the words are still to come. In Spanish, “todo” in small letters is a word. */
const placeholder =
  /\bTODO\b[^.]{0,60}|^(?:TBC|TBA|TBD|XX+)\.?$|\b[Ll]orem ipsum\b[^.]{0,40}|^\[(?:[Ii]nsert|INSERT|[Aa]dd|[Ee]nter)\b[^\]]*\]$/;

/** The part of a text that stands there until the words are written, or nothing. */
export const placeholderIn = (text: string): string | undefined =>
  placeholder.exec(text.trim())?.[0].trim();
