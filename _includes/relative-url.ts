/**
 * The address of one page or file of the site as seen from another, so that the same bytes work at a
 * root, in a sub-folder and from disk.
 *
 * @param from the page’s own path: `priorities/one.html`
 * @param to the target’s path, with a fragment if there is one: `quotes.html#ann`
 * @example relativeUrl("priorities/one.html", "quotes.html") // "../quotes.html"
 */
export function relativeUrl(from: string, to: string): string {
  if (to.startsWith("#")) return to;
  const mark = to.indexOf("#");
  const path = mark < 0 ? to : to.slice(0, mark);
  if (path === from && mark >= 0) return to.slice(mark);
  // From where on the two differ, after the folders that both stand in
  let start = 0;
  let end = from.indexOf("/") + 1;
  while (end > 0 && path.startsWith(from.slice(0, end))) {
    start = end;
    end = from.indexOf("/", start) + 1;
  }
  const above = from.slice(start).split("/").length - 1;
  return "../".repeat(above) + to.slice(start);
}
