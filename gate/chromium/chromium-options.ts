import { join } from "node:path";
import { cacheFolder } from "../cache/cache-folder.ts";
import { findChromium } from "./find-chromium.ts";
import { fontCache } from "./font-cache.ts";
import { fontsFile } from "./fonts-file.ts";

/** What Chromium remembers of fonts, for whoever ends it to seal. */
export const fonts = fontCache(cacheFolder);

/** Flags that make headless Chromium quiet, sandbox-free inside containers, and offline by itself. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  // else a page on disk can't run its modules, nor a check read its style sheets
  "--allow-file-access-from-files",
];

/**
 * How Chromium is started, by puppeteer or by a program that uses it. On Linux it draws with the fonts
 * of `fonts.conf`: wider letters on one machine would find faults that another doesn't.
 *
 * @throws a plain sentence when there is no Chromium
 */
export async function chromiumOptions() {
  await fonts.clearDamaged();
  return {
    executablePath: await findChromium(),
    headless: "shell" as const,
    args,
    env: {
      ...process.env,
      FONTCONFIG_FILE: await fontsFile(join(cacheFolder, "fonts")),
      XDG_CACHE_HOME: cacheFolder,
    },
  };
}
