import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { realPath } from "./real-path.ts";

const project = resolve(import.meta.dirname, "../../..");

/** Where people write, and what the commands need to run. */
const rooms = [
  ".git",
  ".github",
  "_data",
  "_files",
  "_includes",
  "docs",
  "gate",
  "node_modules",
  "src",
  "tests",
];

/**
 * Makes sure that a command may write at a place: nothing that people wrote may be lost there.
 *
 * @param path the folder or file that will be written, there or not
 * @param data the folder of data files
 * @param example a name that would do
 * @returns the path with all links resolved
 * @throws a plain sentence when the name is empty, or the place is or holds the project, the present
 * folder or the data files, or lies in a folder that people write in
 */
export function checkPlace(path: string, data = "_data", example = "dist"): string {
  if (path.trim() === "") {
    throw new Error(
      `the place to write to has no name; perhaps a variable that should hold it isn’t set. Name one, such as ${example}.`,
    );
  }
  const place = realPath(path);
  const refuse = (why: string) =>
    new Error(`“${path}” ${why}. Name another place, such as ${example}.`);

  const held = [
    { folder: project, what: "this project" },
    { folder: process.cwd(), what: "the folder that you are in" },
    { folder: data, what: "the data files" },
  ].find(({ folder }) => isIn(realPath(folder), place));
  if (held) throw refuse(`is or holds ${held.what}, which would be lost`);

  if (isIn(place, realPath(data))) throw refuse("lies among the data files");
  for (const top of new Set([project, process.cwd(), dirname(resolve(data))])) {
    const room = rooms.find((name) => isIn(place, realPath(resolve(top, name))));
    if (room) throw refuse(`lies in ${room}, where the project keeps what it needs`);
  }
  return place;
}

/** Whether a path is a folder or lies in it, however deep. */
function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}
