/**
 * The path of one page of a list that goes on over several; the first bears the list’s own name.
 *
 * @param number counted from 1
 * @example numberedPath("quotes.html", 3) // "quotes-3.html"
 */
export function numberedPath(path: string, number: number): string {
  return number === 1 ? path : path.replace(/\.html$/, `-${number}.html`);
}
