import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { cacheFolder } from "../cache/cache-folder.ts";
import { openCache } from "../cache/open-cache.ts";
import type { FindingsCache, Settings } from "../model/check.ts";
import type { Page, Site } from "../model/site.ts";

/** Files that a page may load and that can change what is found on it. */
const resource =
  /\.(?:css|js|mjs|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|vtt|mp[34]|webm)$/i;

const frame = /<(?:i?frame|object|embed)\b/i;

const gate = join(import.meta.dirname, "..");

/**
 * Opens the cache of a folder in `node_modules/.cache/`, and throws away what older checks found.
 *
 * An answer is found again only for the same bytes of the page and its resources, the same sources
 * of the checks and the same versions of the engines.
 *
 * @param room where the answers are kept; the project's own place when left out
 */
export async function openFindingsCache(
  site: Site,
  { strict, words, viewport }: Pick<Settings, "strict" | "words" | "viewport">,
  room = join(cacheFolder, "checks"),
): Promise<FindingsCache> {
  const checks = await hashOfChecks();
  const answers = openCache(join(room, checks));
  await forgetOlder(room, checks);
  const resources = await hashFiles(site, (path) => resource.test(path));
  const frames = await hashFiles(site, (path) => /\.html?$/i.test(path));
  const nameOf = (check: string, page: Page) => {
    const framed = frame.test(page.html) ? frames : "";
    const parts = [check, page.path, strict, [...words], viewport, resources, framed];
    const hash = createHash("sha256").update(JSON.stringify(parts)).update(page.bytes);
    return `${hash.digest("hex")}.json`;
  };
  return {
    read: async (check, page) => {
      const answer = await answers.read(nameOf(check, page), checks);
      return answer && JSON.parse(answer.toString());
    },
    write: (check, page, findings) =>
      answers.write(nameOf(check, page), checks, JSON.stringify(findings)),
  };
}

async function hashOfChecks(): Promise<string> {
  const files = (await readdir(gate, { recursive: true }))
    .filter(
      (path) => /\.(?:ts|js|conf|json)$/.test(path) && !/^(?:tests|node_modules)\b/.test(path),
    )
    .sort()
    .map((path) => join(gate, path));
  const hash = createHash("sha256")
    .update(process.env.CHROME_PATH ?? "")
    .update(process.version);
  for (const file of [...files, ...(await versionFiles())]) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

/** What says of which version the engines are: the lock file, or what each says itself. */
async function versionFiles(): Promise<string[]> {
  const lock = join(gate, "../package-lock.json");
  if (existsSync(lock)) return [lock];
  const about = JSON.parse(await readFile(join(gate, "package.json"), "utf8"));
  return Object.keys(about.dependencies).flatMap(
    (name) => findPackageJSON(name, import.meta.url) ?? [],
  );
}

async function hashFiles(site: Site, wanted: (path: string) => boolean): Promise<string> {
  const hash = createHash("sha256");
  for (const path of site.files.filter(wanted)) {
    hash
      .update(`${path}\0`)
      .update(await readFile(join(site.folder, path)).catch(() => "unreadable"));
  }
  return hash.digest("hex");
}

async function forgetOlder(room: string, current: string): Promise<void> {
  const kept = await readdir(room).catch(() => []);
  const older = kept.filter((name) => name !== current);
  await Promise.all(older.map((name) => rm(join(room, name), { recursive: true, force: true })));
}
