import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { brackenford } from "./brackenford.ts";
import { builtSite } from "./built-site.ts";
import { dayInWords } from "./day-in-words.ts";
import { inChromium } from "./in-chromium.ts";

const { links, priorities, publication, quotes } = brackenford;

const site = builtSite("brackenford");
const open = inChromium();

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
/** Long words may be parted at the end of a line of paper. */
const unbroken = (text: string): string => text.replace(/[\s-]/g, "");
const version = `${publication.shortTitle}. ${interfaceText.updatedLine(dayInWords(publication.updated))}.`;

/** Prints a page to PDF as a reader would, and reads the words of each sheet. */
async function sheets(path: string): Promise<string[]> {
  const pdf = await open(site(), path, {}, (page) => page.pdf({ preferCSSPageSize: true }));
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
  return text.map(folded);
}

/** A4 in points, as a PDF tells it. */
async function sheetSize(path: string): Promise<number[]> {
  const pdf = await open(site(), path, {}, (page) => page.pdf({ preferCSSPageSize: true }));
  const sheet = await (await getDocumentProxy(pdf)).getPage(1);
  const { width, height } = sheet.getViewport({ scale: 1 });
  return [Math.round(width), Math.round(height)];
}

describe("printed on paper", () => {
  it("fits A4", async () => {
    expect(await sheetSize("index.html")).toEqual([595, 842]);
  });

  it("shows on each page title and number, and at its end which version it is", async () => {
    for (const { path } of site().pages) {
      const found = await sheets(path);
      found.forEach((text, i) => {
        expect([path, text.includes(publication.shortTitle)]).toEqual([path, true]);
        expect([path, text.includes(`${i + 1} / ${found.length}`)]).toEqual([path, true]);
      });
      expect(unbroken(found.at(-1) ?? "").endsWith(unbroken(version)), found.at(-1)).toBe(true);
    }
  });

  it("writes the address of each other site once, and leaves the navigation out", async () => {
    const text = (await sheets("help.html")).join(" ");
    for (const { label, url } of links) {
      expect(unbroken(text)).toContain(unbroken(label));
      expect(unbroken(text).split(unbroken(`(${url})`))).toHaveLength(2);
    }
    const navigation = await open(site(), "help.html", {}, (page) =>
      page.$$eval("nav a, .skip-link", (links) => {
        const rest = document.body.cloneNode(true) as HTMLElement;
        for (const part of rest.querySelectorAll("nav, .skip-link")) part.remove();
        const labels = links.map((link) => (link.textContent ?? "").trim());
        return labels.filter((label) => !rest.textContent.includes(label));
      }),
    );
    expect(navigation.length).toBeGreaterThan(5);
    for (const label of navigation) expect(text).not.toContain(folded(label));
  });

  it("leaves no heading alone at the foot of a page", async () => {
    const found = await sheets("strategy.html");
    const on = (words: string) => found.findIndex((text) => text.includes(folded(words)));
    for (const { inShort, paragraphs } of quotes) {
      const first = paragraphs[0]?.slice(0, 40) ?? "";
      expect(on(first)).toBeGreaterThanOrEqual(0);
      if (inShort) expect(on(inShort)).toBe(on(first));
    }
    for (const { title, statement } of priorities) {
      if (!statement) continue;
      const heading = folded(`${title} ${interfaceText.statementFromNews}`);
      const head = found.findIndex((text) => text.includes(heading));
      expect([title, head]).toEqual([title, on(statement.slice(0, 50))]);
    }
  });

  it("prints large print in letters of at least 18 points, upright, left aligned, without capitals for emphasis", async () => {
    const small = await open(site(), "strategy-large-print.html", {}, async (page) => {
      await page.emulateMediaType("print");
      return page.evaluate(() => {
        const texts = document.createTreeWalker(
          document.querySelector("main") ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const found: string[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const parent = node.parentElement;
          if (!parent || !node.textContent?.trim() || parent.closest("svg, .hidden")) continue;
          if (parent.getClientRects().length === 0) continue;
          const style = getComputedStyle(parent);
          const points = Number.parseFloat(style.fontSize) * 0.75;
          const plain =
            style.fontStyle === "normal" &&
            style.textTransform === "none" &&
            ["start", "left"].includes(style.textAlign);
          if (points < 17.99 || !plain) found.push(`${points} ${node.textContent}`);
        }
        return found;
      });
    });
    expect(small).toEqual([]);
  });

  it("is black on white", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const colours = await open(site(), "index.html", { scheme }, async (page) => {
        await page.emulateMediaType("print");
        return page.evaluate(() => {
          const style = getComputedStyle(document.body);
          const boxes = [...document.querySelectorAll("main *:not(.picture):not(svg):not(svg *)")];
          const filled = boxes.filter((box) => {
            const colour = getComputedStyle(box).backgroundColor;
            return (
              !["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(colour) &&
              box.getClientRects().length > 0
            );
          });
          return [style.color, style.backgroundColor, filled.length];
        });
      });
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)", 0]);
    }
  });

  it("takes few sheets", async () => {
    expect((await sheets("index.html")).length).toBeLessThanOrEqual(3);
    for (const { id } of priorities) {
      expect((await sheets(`priorities/${id}.html`)).length).toBeLessThanOrEqual(4);
    }
    expect((await sheets("strategy.html")).length).toBeLessThanOrEqual(14);
  });
});
