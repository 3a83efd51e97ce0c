import type { Confirmation } from "./edit-room.ts";
import { linkStyles, linkStylesHash } from "./link-styles.ts";
import { pageAddress } from "./page-address.ts";
import { savedNote } from "./saved-note.ts";

/**
 * A page of the site as it is served: with links to forms, what was just saved, and the styles of both,
 * which the page’s own policy is told to allow.
 *
 * @param page with its links
 * @param path of the page inside the site
 */
export function dressedPage(page: string, path: string, saved?: Confirmation): string {
  const isHere = saved?.entry !== undefined && page.includes(` id="${saved.entry}"`);
  const note = saved ? savedNote(saved, { isHere, from: pageAddress(path) }).markup : "";
  return page
    .replace(/style-src (?:&#39;|')sha256-[^;]*/, (found) => `${found} '${linkStylesHash}'`)
    .replace("</head>", () => `<style>${linkStyles}</style>\n</head>`)
    .replace(/<main\b[^>]*>/, (main) => `${main}\n${note}`);
}
