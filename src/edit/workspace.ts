import type { RawContent } from "../content/content.ts";
import type { FolderFile } from "../content/read/folder-file.ts";
import type { ListedPicture } from "./listed-picture.ts";

/** What forms work on: everything that the site says, and what it may name. */
export type Workspace = {
  /** All kinds, as `normalise` gives them; one whose file may be absent holds what is read then. */
  content: RawContent;
  files: readonly FolderFile[];
  pictures: readonly ListedPicture[];
  /** The day on which somebody edits: `2026-11-25`. */
  today: string;
  /** The address before the path of each form: `/.edit/` or `#`. */
  base: string;
  /** Fields that each form sends along unseen. */
  hidden?: readonly { name: string; value: string }[];
};
