import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { cacheFolder } from "../cache/cache-folder.ts";
import type { FoundPackage } from "./find-package.ts";

/** What a file was when it was unpacked: its bytes, their number, and when it last changed in any way. */
type Unpacked = { name: string; sha256: string; size: number; changed: number };

const listName = "unpacked.json";
const hour = 3_600_000;

/**
 * Unpacks a Chromium that npm brought into the project’s own cache, unless it stands there whole.
 * The package by itself unpacks into the temporary folder, which all users of a machine share: one
 * would be in another’s way, and a file that somebody put there would be run.
 *
 * @param brought the package
 * @param room the folder that keeps it; the project’s own without it
 * @returns the path of the program
 * @throws a plain sentence when it can’t be unpacked there
 */
export async function unpackChromium(
  brought: FoundPackage,
  room = join(cacheFolder, "chromium"),
): Promise<string> {
  const about = join(brought.folder, "package.json");
  const folder = join(room, JSON.parse(await readFile(about, "utf8")).version);
  if (await isWhole(folder)) return join(folder, "chromium");
  try {
    await unpackInto(brought, folder, room);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(
      `Chromium can’t be unpacked into ${room}. Let that folder be written to, or put the path of a Chrome, Chromium or Edge into CHROME_PATH. ${stderr || message}`,
    );
  }
  return join(folder, "chromium");
}

async function unpackInto(brought: FoundPackage, folder: string, room: string): Promise<void> {
  await mkdir(room, { recursive: true });
  await forgetOlder(room);
  // Beside it and then renamed, so that nobody meets it half unpacked
  const fresh = await mkdtemp(join(room, "unpacking-"));
  try {
    const program = `import chromium from ${JSON.stringify(brought.address)}; await chromium.executablePath();`;
    // So that it reaches the package by the same link as this process, if by any
    const links = process.execArgv.filter((flag) => flag.startsWith("--preserve-symlinks"));
    const flags = [...links, "--input-type=module"];
    await promisify(execFile)(process.execPath, [...flags, "--eval", program], {
      env: { ...process.env, TMPDIR: fresh },
    });
    // Whoever may read the project may run its browser
    await chmod(fresh, 0o755);
    await chmod(join(fresh, "chromium"), 0o755);
    await writeFile(join(fresh, listName), JSON.stringify(await listFiles(fresh)));
    // Another process may have been quicker
    if (await isWhole(folder)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Earlier versions, and what a process left that was ended while it unpacked. */
async function forgetOlder(room: string): Promise<void> {
  for (const name of await readdir(room)) {
    const path = join(room, name);
    if (Date.now() - (await stat(path)).mtimeMs > hour) await rm(path, { recursive: true });
  }
}

async function listFiles(folder: string): Promise<Unpacked[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ name }) => {
      const path = join(folder, name);
      const { size, ctimeMs } = await stat(path);
      return { name, sha256: await digest(path), size, changed: ctimeMs };
    }),
  );
}

/** Whether each file has its checksum. One that nothing touched since isn’t read: Chromium is 200 MB. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const list: Unpacked[] = JSON.parse(await readFile(join(folder, listName), "utf8"));
    if (!list.some(({ name }) => name === "chromium")) return false;
    const kept = list.map(async ({ name, sha256, size, changed }) => {
      const path = join(folder, name);
      const now = await stat(path);
      return now.size === size && (now.ctimeMs === changed || (await digest(path)) === sha256);
    });
    return (await Promise.all(kept)).every(Boolean);
  } catch {
    return false;
  }
}

async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
