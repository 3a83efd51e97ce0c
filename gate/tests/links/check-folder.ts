import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { readSite } from "../../model/site.ts";
import { anySettings } from "../any-settings.ts";
import { runAlone } from "../run-alone.ts";

const tools = {
  ...anySettings,
  browser: () => Promise.reject(new Error("The links check needs no browser.")),
  progress: () => {},
};

/** Writes files to a fresh folder, runs the links check on it or on one file of it, and tidies up. */
export async function checkFolder(
  files: Record<string, string | Buffer>,
  only = "",
): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "links-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await runAlone("links", await readSite(join(folder, only)), tools);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A page whose body is the given HTML, all of it on line 2. */
export function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>T</title>${head}</head>\n<body>${body}</body></html>`;
}
