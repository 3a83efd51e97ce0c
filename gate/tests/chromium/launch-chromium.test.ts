import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../chromium/launch-chromium.ts";
import { needs } from "../needs/needs.ts";

// macOS and Windows have Arial, Times New Roman and Courier New of their own
describe("launchChromium", needs("linux"), () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  it.each([
    ["sans-serif", "Arimo"],
    ["system-ui", "Arimo"],
    ["Arial", "Arimo"],
    ["Helvetica", "Arimo"],
    ["No Such Font, sans-serif", "Arimo"],
    ["serif", "Tinos"],
    ["Times New Roman", "Tinos"],
    ["initial", "Tinos"],
    ["monospace", "Cousine"],
    ["Courier New", "Cousine"],
  ])("draws %s in the same font on every machine", async (family, font) => {
    expect(await fontsOf(browser, `<p style="font-family:${family}">Some words`)).toEqual([font]);
  });
});

/** The fonts that Chromium draws the first paragraph of a page in. */
async function fontsOf(browser: Browser, html: string): Promise<string[]> {
  const tab = await browser.newPage();
  await tab.setContent(html);
  const devtools = await tab.createCDPSession();
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: "p",
  });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  await tab.close();
  return fonts.map(({ familyName }) => familyName);
}
