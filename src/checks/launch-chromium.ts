import puppeteer, { type Browser } from "puppeteer-core";
import { chromiumOptions } from "./chromium-options.ts";

/** Starts headless Chromium; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return puppeteer.launch(await chromiumOptions());
}
