import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * The path of a file or folder with all links resolved, and in the disk’s own spelling where it takes
 * small letters for capitals. It need not be there: then the folders above it are resolved.
 *
 * @throws ELOOP when a link leads to itself
 */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ELOOP") throw error;
    const above = dirname(whole);
    if (above === whole) return whole;
    const lost = linkAt(whole);
    return lost === undefined
      ? join(realPath(above), basename(whole))
      : realPath(resolve(realPath(above), lost));
  }
}

/** Where a link leads to; nothing where there is no link. */
export function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
