import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "check-barriers";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { example, inEditor, press, type } from "./in-editor.ts";

const { open } = inEditor();

const [link] = example.links;
if (!link) throw new Error("The example has no link.");

const states: [name: string, reach: (page: Page) => Promise<unknown>][] = [
  ["the first", async () => {}],
  ["a list", (page) => press(page, "Links and documents")],
  [
    "a form with its preview",
    async (page) => {
      await press(page, "What people said");
      await page.click("a.entry");
      await page.waitForSelector("iframe");
    },
  ],
  [
    "a form with mistakes",
    async (page) => {
      await press(page, "Links and documents");
      await press(page, "Add a link");
      await press(page, "Save");
    },
  ],
  [
    "the changes",
    async (page) => {
      await press(page, "Links and documents");
      await press(page, `Move down “${link.label}”`);
      await press(page, link.label);
      await type(page, "description", "All of it.");
      await press(page, "Save");
      await page.click(".your-changes");
    },
  ],
  [
    "the confirmation",
    async (page) => {
      await press(page, "Links and documents");
      await press(page, `Move down “${link.label}”`);
      await page.click(".your-changes");
      await type(page, "who", "Ann");
      await type(page, "why", "So it is.");
      await press(page, "Save the proposal as a file");
    },
  ],
];

describe("each page of the editor", () => {
  it.each(states)("needs no scrolling sideways at 320 pixels: %s", (_, reach) =>
    open(
      async ({ page }) => {
        await reach(page);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(sideways).toBeLessThanOrEqual(320);
      },
      { width: 320 },
    ),
  );
});

describe("a form on paper", () => {
  it("has dark letters, whatever the screen has", () =>
    open(async ({ page }) => {
      const letters = async (medium: string, scheme: string) => {
        const client = await page.createCDPSession();
        const features = [{ name: "prefers-color-scheme", value: scheme }];
        await client.send("Emulation.setEmulatedMedia", { media: medium, features });
        return page.evaluate(() => getComputedStyle(document.body).color);
      };
      expect(await letters("print", "dark")).toBe(await letters("print", "light"));
      expect(await letters("screen", "dark")).not.toBe(await letters("screen", "light"));
    }));
});

describe("the gate", () => {
  it("finds no barrier on any page of the editor", async () => {
    const folder = await mkdtemp(join(tmpdir(), "editor-pages-"));
    for (const [at, [, reach]] of states.entries()) {
      await open(async ({ page }) => {
        await reach(page);
        const name = at === 0 ? "index.html" : `page-${at}.html`;
        await writeFile(join(folder, name), await asDocument(page));
      });
    }
    // Where links lead the program says, not the page
    const { findings } = await check(folder, { only: ["html", "a11y", "browser", "content"] });
    await rm(folder, { recursive: true });
    expect(findings).toEqual([]);
  });
});

/** What stands in the page, as a page that no script makes. */
const asDocument = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const part of root.querySelectorAll("script, meta[http-equiv]")) part.remove();
    return `<!DOCTYPE html>\n${root.outerHTML.replace(/<!--[\s\S]*?-->/g, "")}`;
  });
