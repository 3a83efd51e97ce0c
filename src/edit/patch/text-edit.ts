/** A stretch of a file’s text, and what is to stand in its place. */
export type TextEdit = { start: number; end: number; text: string };

/** Gives the text of a stretch of a file after some edits in it, which don’t overlap. */
export function edited(
  source: string,
  start: number,
  end: number,
  edits: readonly TextEdit[],
): string {
  let [text, done] = ["", start];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + source.slice(done, end);
}
