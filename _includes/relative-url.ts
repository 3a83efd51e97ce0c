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
  const [path = "", fragment] = to.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (path === from && hash) return hash;
  const folders = from.split("/").slice(0, -1);
  const target = path.split("/");
  while (folders.length > 0 && target.length > 1 && folders[0] === target[0]) {
    folders.shift();
    target.shift();
  }
  return `${"../".repeat(folders.length)}${target.join("/")}${hash}`;
}
