import type { Content } from "../../content/content.ts";
import type { FolderFile } from "../../content/read/folder-file.ts";

/** What the editor in one file holds besides its program. */
export type EditorData = {
  /** A word of its own for these data: it changes with any of them. */
  version: string;
  content: Content;
  files: readonly FolderFile[];
  /** The pictures to choose among, a line each, as `src/pictures/words.txt` has them. */
  pictures: string;
  /** The drawings of the pictures that the data have. */
  drawings: readonly (readonly [name: string, svg: string])[];
  /** The styles of the site, for previews. */
  siteStyles: string;
};

/** The id of the element that holds the data. */
export const dataElement = "editor-data";
