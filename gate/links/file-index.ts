import { withoutEndSlashes } from "./without-end-slashes.ts";

/** What stands at a path of the site, as a server on a case-sensitive disk would answer. */
export type Found =
  | { kind: "file"; path: string }
  | { kind: "folder without index"; path: string }
  | { kind: "other spelling"; path: string }
  | { kind: "without extension"; path: string }
  | { kind: "missing" };

/** Looks up a decoded path inside the folder, without a leading `/`. */
export type FindFile = (path: string) => Found;

/**
 * Makes the look-up for a list of files. Each look-up takes constant time.
 *
 * @param files paths inside the folder, with `/`, spelled as on disk
 */
export function fileIndex(files: readonly string[]): FindFile {
  const exact = new Set(files);
  const folders = new Set(files.flatMap(foldersOf));
  const similar = new Map(files.map((file) => [similarKey(file), file]));
  return (path) => {
    if (exact.has(path)) return { kind: "file", path };
    const folder = withoutEndSlashes(path);
    const isFolder = folder === "" || folders.has(folder);
    const index = ["index.html", "index.htm"]
      .map((name) => (folder ? `${folder}/${name}` : name))
      .find((name) => exact.has(name));
    if (isFolder && index) return { kind: "file", path: index };
    if (isFolder) return { kind: "folder without index", path: folder };
    const other = [path, `${folder}/index.html`]
      .map((name) => similar.get(similarKey(name)))
      .find((name) => name !== undefined);
    if (other) return { kind: "other spelling", path: other };
    if (exact.has(`${path}.html`)) return { kind: "without extension", path: `${path}.html` };
    return { kind: "missing" };
  };
}

function foldersOf(file: string): string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}

// macOS may spell "é" in two code points where the link has one.
function similarKey(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
