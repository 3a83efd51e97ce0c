import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/**
 * Writes `fonts.conf` with the folders in which npm put the fonts, which differ from project to
 * project, and gives the path of what it wrote.
 *
 * @param room the folder in which it's kept
 * @throws a plain sentence when it can't be written there
 */
export async function fontsFile(room: string): Promise<string> {
  const pattern = await readFile(join(import.meta.dirname, "fonts.conf"), "utf8");
  const text = pattern.replace(
    /<dir>(@[^<]+)<\/dir>/g,
    (_, name) => `<dir>${folderOf(name)}</dir>`,
  );
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const file = join(room, `fonts-${hash}.conf`);
  if ((await readFile(file, "utf8").catch(() => "")) === text) return file;
  try {
    await mkdir(room, { recursive: true });
    // Beside it and then renamed, so that no browser reads it half written
    await writeFile(`${file}.${process.pid}`, text);
    await rename(`${file}.${process.pid}`, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The list of fonts can't be written into ${room}. Let it be written to. ${reason}`,
    );
  }
  return file;
}

function folderOf(name: string): string {
  const about = findPackageJSON(name, import.meta.url);
  if (!about) throw new Error(`The package ${name} is missing. Run npm install again.`);
  return dirname(about).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
