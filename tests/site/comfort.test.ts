import axe from "axe-core";
import { type Colour, contrastRatio } from "check-barriers";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { builtSite } from "./built-site.ts";
import { inChromium } from "./in-chromium.ts";

const site = builtSite("brackenford");
const open = inChromium();
const schemes = ["light", "dark"] as const;

/** Runs in the page: what is wider than the window, or cut off by its own box. */
function overflowing(): string[] {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className || element.id}`;
  const wide =
    document.documentElement.scrollWidth > window.innerWidth + 1 ? ["page scrolls sideways"] : [];
  const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    // A table that is wider than a phone scrolls in a region of its own, as WCAG 2.2 SC 1.4.10 lets it
    if (element.closest("svg, .skip-link, section.table > table")) return false;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width === 0 || style.display === "inline") return false;
    if (box.right > window.innerWidth + 1 || box.left < -1) return true;
    return style.overflow !== "visible" && element.scrollHeight > element.clientHeight + 1;
  });
  return [...wide, ...cut.map(name)];
}

/** Runs in the page: what stands alone, not inside a sentence, and is smaller than a finger needs. */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>("a[href]")]
    .filter((link) => !link.matches(".skip-link"))
    .filter((link) => {
      // WCAG 2.2 SC 2.5.5 excepts a link inside a sentence: words stand beside it.
      const block = link.closest("p, li, dd, h3");
      const around = (block?.textContent ?? "").replace(link.textContent ?? "", "");
      return around.replace(/[\s.,:;()]/g, "") === "";
    })
    .filter((link) => {
      const target = link.closest(".priority-card") ?? link;
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((link) => link.textContent ?? "");
}

type Scheme = (typeof schemes)[number];

/** Of each scheme of colours, what is seen on a page under some conditions, by their names. */
type Seen = {
  lowContrast: Record<Scheme, string[]>;
  moving: Record<Scheme, number>;
  cutOff: Record<string, Record<Scheme, string[]>>;
  small: Record<string, Record<Scheme, string[]>>;
  links: [text: string, address: string][];
  bare: number;
  levels: number[];
};

/** What a function that runs in the page sees in either scheme. */
async function inEach<T>(page: Page, see: () => T | Promise<T>): Promise<Record<Scheme, T>> {
  const seen: Partial<Record<Scheme, T>> = {};
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    seen[scheme] = (await page.evaluate(see)) as T;
  }
  return seen as Record<Scheme, T>;
}

/** Runs in the page, once axe is there: what has too little contrast, or may have. */
async function lowContrast(): Promise<string[]> {
  const { axe: engine } = window as unknown as { axe: typeof axe };
  const { violations, incomplete } = await engine.run(document, {
    runOnly: ["color-contrast-enhanced"],
    rules: { "color-contrast-enhanced": { enabled: true } },
  });
  return [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

/** Looks at one page under every condition, in one visit, since opening it takes most of the time. */
async function look(page: Page): Promise<Seen> {
  const structure = await page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(
      (anchor): [string, string] => [
        anchor.textContent?.replace(/\s+/g, " ").trim() ?? "",
        anchor.href,
      ],
    ),
    bare: [...document.querySelectorAll("section:not([aria-label]), article")].filter(
      (section) => !section.querySelector("h1, h2, h3, h4"),
    ).length,
    levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) =>
      Number(heading.tagName.slice(1)),
    ),
  }));
  const moving = await inEach(page, () => document.getAnimations().length);
  const wide = await inEach(page, smallTargets);
  await page.evaluate(axe.source);
  const contrasts = await inEach(page, lowContrast);

  await page.setViewport({ width: 320, height: 256 });
  const small = { 320: await inEach(page, smallTargets), 1280: wide };
  const narrow = await inEach(page, overflowing);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
    );
    document.adoptedStyleSheets = [sheet];
  });
  const spaced = await inEach(page, overflowing);

  await page.setViewport({ width: 800, height: 900 });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    const root = document.documentElement;
    root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
  });
  const large = await inEach(page, overflowing);

  await page.setViewport({ width: 320, height: 256 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
    for (const link of document.querySelectorAll("a")) {
      link.textContent = "Rechtsschutzversicherungsgesellschaften";
    }
  });
  const longWords = await inEach(page, overflowing);
  const cutOff = { narrow, spaced, large, longWords };
  return { ...structure, moving, small, cutOff, lowContrast: contrasts };
}

const pages = new Map<string, Seen>();
const ofAll = <T>(part: (seen: Seen) => T): Record<string, T> =>
  Object.fromEntries([...pages].map(([path, seen]) => [path, part(seen)]));
const onAll = <T>(wanted: T): Record<string, T> => ofAll(() => wanted);

beforeAll(async () => {
  for (const { path } of site().pages) pages.set(path, await open(site(), path, {}, look));
  expect(pages.size).toBeGreaterThan(10);
});

describe.each(schemes)("in %s colours", (scheme) => {
  it("shows a ring of at least 3 px around what has the focus, at 3:1 to the page", async () => {
    for (const path of ["index.html", "strategy.html", "easy-read.html"]) {
      const rings = await open(site(), path, { scheme }, async (page) => {
        const found: { text: string; width: number; colour: string; paper: string }[] = [];
        const count = await page.$$eval("a[href]", (anchors) => anchors.length);
        for (let i = 0; i < count; i += 1) {
          await page.keyboard.press("Tab");
          found.push(
            await page.evaluate(() => {
              const focused = document.activeElement as HTMLElement;
              const ring = focused.closest(".priority-card") ?? focused;
              const style = getComputedStyle(ring);
              return {
                text: focused.textContent ?? "",
                width: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
                colour: style.outlineColor,
                paper: getComputedStyle(document.body).backgroundColor,
              };
            }),
          );
        }
        return found;
      });
      expect(rings.length).toBeGreaterThan(5);
      for (const { text, width, colour, paper } of rings) {
        expect([text, width >= 3, contrast(colour, paper) >= 3]).toEqual([text, true, true]);
      }
    }
  });

  it("has a contrast of 7:1 on every page, at rest", () => {
    expect(ofAll(({ lowContrast }) => lowContrast[scheme])).toEqual(onAll([]));
  });

  it("moves nothing", () => {
    expect(ofAll(({ moving }) => moving[scheme])).toEqual(onAll(0));
  });

  it.each([
    ["reflows at 320 CSS px, which is 1280 px at 400 %, with nothing cut off", "narrow"],
    ["reflows with letters of twice the size in a window of 800 CSS px", "large"],
    ["reflows where every link is a word as long as some languages have them", "longWords"],
    ["keeps every word when readers space the text as WCAG 1.4.12 names it", "spaced"],
  ])("%s", (_, condition) => {
    expect(ofAll(({ cutOff }) => cutOff[condition]?.[scheme])).toEqual(onAll([]));
  });

  it.each(["320", "1280"])(
    "gives targets of at least 44 by 44 CSS px in a window of %s, save links inside a sentence",
    (width) => {
      expect(ofAll(({ small }) => small[width]?.[scheme])).toEqual(onAll([]));
    },
  );
});

describe("every page", () => {
  it("says what a link leads to by its text alone, and no two links of a page say the same of two places", () => {
    for (const [path, { links }] of pages) {
      const places = new Map<string, Set<string>>();
      for (const [text, href] of links) {
        expect(text).not.toMatch(/^(click here|here|more|read more|link|this page)?$/i);
        places.set(text, (places.get(text) ?? new Set()).add(href));
      }
      const unclear = [...places].filter(([, targets]) => targets.size > 1).map(([text]) => text);
      expect([path, unclear]).toEqual([path, []]);
    }
  });

  it("gives every section a heading, and skips no level", () => {
    expect(ofAll(({ bare }) => bare)).toEqual(onAll(0));
    for (const [path, { levels }] of pages) {
      levels.forEach((level, i) => {
        expect([path, level <= (levels[i - 1] ?? 0) + 1]).toEqual([path, true]);
      });
    }
  });
});

/** The contrast of two colours as `rgb(r, g, b)`. */
function contrast(one: string, two: string): number {
  const [a, b] = [one, two].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number));
  return contrastRatio(a as unknown as Colour, b as unknown as Colour);
}
