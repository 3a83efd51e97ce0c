import type { Finding } from "../model/finding.ts";

/** The file, or the address, that a finding of a page is about. */
export const fileOf = (folder: string, page: string): string =>
  // Pages of a server are named as the server knows them
  page.startsWith("/") ? `${folder}${page}` : `${folder}/${page}`;

/** Where to look: the place in the data if there is one, else the page and its line. */
export function placeOf({ data, page, line }: Finding): string {
  if (data) return [data.file, data.line, data.column ?? []].flat().join(":");
  return line ? `${page}:${line}` : page;
}
