import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The file of a Node.js older than 24 that the machine has beside ours; none where it has none. */
export const olderNode = (): string | undefined =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .filter((room) => !room.includes("node_modules"))
    .map((room) => join(room, process.platform === "win32" ? "node.exe" : "node"))
    .filter((path) => existsSync(path))
    .find((path) => Number(/^v(\d+)/.exec(execFileSync(path, ["--version"]).toString())?.[1]) < 24);
