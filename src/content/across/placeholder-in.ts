/** What people write where the words are still to come. In Spanish, “todo” in small letters is a word. */
const placeholder = new RegExp(
  [
    "\\bTODO\\b[^.]{0,60}",
    "^(?:TBC|TBA|TBD|XX+)\\.?$|\\[(?:TBC|TBA|TBD|XX+)\\]|\\bX{5,}\\b",
    "\\b[Ll]orem ipsum\\b[^.]{0,40}",
    "^\\[(?:[Aa]dd|[Ee]nter)\\b[^\\]]*\\]$|\\[(?:[Ii]nsert|INSERT)\\b[^[\\]]*\\](?!\\()",
    // What Word writes where nobody has, and where a page that it named went.
    "\\b(?:Click or tap here to enter|(?:Insert|Enter|Your) (?:your )?text here)\\b[^.]{0,20}",
    "\\bError! (?:Reference source|Bookmark) not (?:found|defined)",
    "\\{\\{[^{}]{1,40}\\}\\}",
  ].join("|"),
);

/** The part of a text that stands there until the words are written, or nothing. */
export const placeholderIn = (text: string): string | undefined =>
  placeholder.exec(text.trim())?.[0].trim();
