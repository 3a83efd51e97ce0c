import puppeteer, { type Browser } from "puppeteer-core";
import { chromiumOptions, fonts } from "./chromium-options.ts";

/** Starts headless Chromium; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const browser = await puppeteer.launch(await chromiumOptions());
  return browser.once("disconnected", () => void fonts.seal());
}
