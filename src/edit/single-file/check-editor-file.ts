import { readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { checkPlace } from "../../publish/output/check-place.ts";
import { ownFiles } from "../../publish/output/own-files.ts";
import { realPath } from "../../publish/output/real-path.ts";
import { dataElement } from "./editor-data.ts";

const example = "build/editor.html";

/**
 * Makes sure that the editor may be written into a file: an older one may be replaced, but nothing else;
 * and it never lies in a site, from where it would be published.
 *
 * @param data the folder of data files
 * @throws a plain sentence that says why it can’t be, and how to go on
 */
export async function checkEditorFile(file: string, data: string): Promise<void> {
  const place = checkPlace(file, data, example);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    throw new Error(`“${file}” is a folder. Name a file in it, such as ${example}.`);
  }
  if (found && !(found.isFile() && (found.size === 0 || isEditor(place)))) {
    throw new Error(
      `“${file}” holds something other than an editor, which would be lost. Name another file, or delete that one first.`,
    );
  }
  if (await isInSite(place)) {
    throw new Error(
      `“${file}” lies in the built site, where it would be published. Name another place, such as ${example}.`,
    );
  }
}

const isEditor = (place: string): boolean =>
  readFileSync(place, "utf8").includes(`<script type="application/json" id="${dataElement}">`);

/** Whether a file lies in a folder that a build made, or in that of the next build. */
async function isInSite(place: string): Promise<boolean> {
  if (!relative(realPath(resolve("dist")), place).startsWith("..")) return true;
  for (let folder = dirname(place); ; folder = dirname(folder)) {
    if (await ownFiles(folder)) return true;
    if (folder === dirname(folder)) return false;
  }
}
