import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { checkPlace } from "./check-place.ts";

/**
 * Makes sure that a report may be written into a file: an older report may be replaced, but nothing of
 * the project’s.
 *
 * @throws a plain sentence when the name is empty or a folder’s, the file lies in a folder that people
 * write in, or git keeps it
 */
export function checkFile(file: string): void {
  const place = checkPlace(file, "_data", "changes.html");
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    throw new Error(`“${file}” is a folder. Name a file in it, such as changes.html.`);
  }
  if (found?.isFile() && found.size > 0 && isKept(place)) {
    throw new Error(`“${file}” is a file of the project, which would be lost. Name another.`);
  }
}

/** Whether git keeps a file. Without git nobody knows. */
function isKept(path: string): boolean {
  try {
    const args = ["ls-files", "--error-unmatch", "--", basename(path)];
    execFileSync("git", args, { cwd: dirname(path), stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
