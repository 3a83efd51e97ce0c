import { existsSync } from "node:fs";
import { findPackage } from "./find-package.ts";
import { unpackChromium } from "./unpack-chromium.ts";

const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * Finds a Chromium: the one named in `CHROME_PATH`, one on the machine, or one that npm brought
 * beside the gate or into the current folder.
 *
 * @throws a plain sentence when there is none
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
  }
  const onMachine = (installed[process.platform] ?? []).find((path) => existsSync(path));
  if (onMachine) return onMachine;
  // Made for Linux on x64 alone
  const serves = process.arch === "x64" && process.platform === "linux";
  const brought = serves ? findPackage("@sparticuz/chromium") : undefined;
  if (brought) return unpackChromium(brought);
  const packaged = serves ? ", run npm install --save-dev @sparticuz/chromium" : "";
  throw new Error(
    `No Chrome was found. Install Google Chrome${packaged}, or put the path of a Chrome, Chromium or Edge into CHROME_PATH.`,
  );
}
