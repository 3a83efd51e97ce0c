import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

const root = join(import.meta.dirname, "../..");

/** A preview of a copy of some data, in which a test may change what it likes. */
export type StartedPreview = {
  address: string;
  /** The folder that holds `_data` and the built site. */
  folder: string;
  /** All that it has printed. */
  printed: () => string;
  /** Every file below the folder but those of the site and of its next build, with its text. */
  files: () => Promise<Record<string, string>>;
};

/** Starts a preview before the tests of a file, and ends it after them. */
export function startPreview(data: string): () => StartedPreview {
  let preview: ChildProcessWithoutNullStreams;
  let folder: string;
  let address: string;
  let printed = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edited-"));
    await cp(data, join(folder, "_data"), { recursive: true });
    const args = ["--port", "0", "--data", join(folder, "_data"), "--output", join(folder, "dist")];
    preview = spawn(process.execPath, ["src/commands/preview.ts", ...args], { cwd: root });
    for (const stream of [preview.stdout, preview.stderr]) {
      stream.on("data", (chunk) => {
        printed += chunk;
        preview.emit("printed");
      });
    }
    while (!printed.includes("Stop with")) await once(preview, "printed");
    address = /Read it at (\S+)/.exec(printed)?.[1] ?? "";
  });
  afterAll(async () => {
    preview.kill("SIGTERM");
    if (preview.exitCode === null) await once(preview, "exit");
    await rm(folder, { recursive: true, force: true });
  });

  const files = async (): Promise<Record<string, string>> => {
    // A build may be under way in a folder of its own beside the site, which vanishes at its end
    const own = (await readdir(folder, { withFileTypes: true })).filter(
      ({ name }) => !/^(?:dist$|\.dist-)/.test(name),
    );
    const found = await Promise.all(
      own.map((entry) =>
        entry.isDirectory()
          ? readdir(join(folder, entry.name), { recursive: true, withFileTypes: true })
          : [entry],
      ),
    );
    const read = found
      .flat()
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = read
      .sort()
      .map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")]);
    return Object.fromEntries(await Promise.all(texts));
  };
  return () => ({ address, folder, files, printed: () => printed });
}
