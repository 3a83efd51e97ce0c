import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Tools } from "../model/check.ts";
import { readSite, type Site } from "../model/site.ts";
import { anySettings } from "./any-settings.ts";

/** Writes files into a folder that is removed after the test, and gives its path. */
export async function temporaryFolder(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A site of the files given, for a check. */
export async function temporarySite(files: Record<string, string | Buffer>): Promise<Site> {
  return readSite(await temporaryFolder(files));
}

/** Tools for a check that needs no browser. */
export const noBrowser: Tools = {
  ...anySettings,
  browser: () => Promise.reject(new Error("This check needs no browser.")),
  progress: () => undefined,
};

/** A page that no check has anything to say of, around the markup given. */
export function pageAround(main: string, head = ""): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page to test with</title>
${head}
</head>
<body>
<main>
<h1>A page to test with</h1>
${main}
</main>
</body>
</html>
`;
}
