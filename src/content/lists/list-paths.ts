import { numberedPath } from "./numbered-path.ts";

/**
 * The paths of all pages of a list, in their order.
 *
 * @example listPaths("quotes.html", [[], []]) // ["quotes.html", "quotes-2.html"]
 */
export function listPaths(path: string, pages: readonly unknown[]): string[] {
  return pages.map((_, index) => numberedPath(path, index + 1));
}
