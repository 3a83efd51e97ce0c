import type { Finding } from "../run/finding.ts";

/** Where to look: the line of `_data/` if there is one, else the page and its line. */
export function placeOf({ data, page, line }: Finding): string {
  if (data) return `${data.file}:${data.line}`;
  return line ? `${page}:${line}` : page;
}
