import axe from "axe-core";
import { type Colour, contrastRatio } from "check-barriers";
import { describe, expect, it } from "vitest";
import { builtSite } from "./built-site.ts";
import { inChromium } from "./in-chromium.ts";

const site = builtSite("brackenford");
const open = inChromium();
const schemes = ["light", "dark"] as const;
const paths = () => site().pages.map(({ path }) => path);

/** Runs in the page: what is wider than the window, or cut off by its own box. */
function overflowing(): string[] {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className || element.id}`;
  const wide =
    document.documentElement.scrollWidth > window.innerWidth + 1 ? ["page scrolls sideways"] : [];
  const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    if (element.closest("svg, .skip-link")) return false;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width === 0 || style.display === "inline") return false;
    if (box.right > window.innerWidth + 1 || box.left < -1) return true;
    return style.overflow !== "visible" && element.scrollHeight > element.clientHeight + 1;
  });
  return [...wide, ...cut.map(name)];
}

describe.each(schemes)("in %s colours", (scheme) => {
  it("has a contrast of 7:1 on every page, at rest", async () => {
    for (const path of paths()) {
      const found = await open(site(), path, { scheme }, async (page) => {
        await page.evaluate(axe.source);
        return page.evaluate(async () => {
          const { axe: engine } = window as unknown as { axe: typeof axe };
          const { violations, incomplete } = await engine.run(document, {
            runOnly: ["color-contrast-enhanced"],
            rules: { "color-contrast-enhanced": { enabled: true } },
          });
          return [...violations, ...incomplete].flatMap(({ nodes }) =>
            nodes.map(({ html }) => html),
          );
        });
      });
      expect([path, found]).toEqual([path, []]);
    }
  });

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

  it("reflows at 320 CSS px, which is 1280 px at 400 %, with nothing cut off", async () => {
    for (const path of paths()) {
      const found = await open(site(), path, { scheme, width: 320, height: 256 }, (page) =>
        page.evaluate(overflowing),
      );
      expect([path, found]).toEqual([path, []]);
    }
  });

  it("reflows with letters of twice the size in a window of 800 CSS px", async () => {
    for (const path of paths()) {
      const found = await open(site(), path, { width: 800, scheme }, async (page) => {
        await page.evaluate(() => {
          const root = document.documentElement;
          root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
        });
        return page.evaluate(overflowing);
      });
      expect([path, found]).toEqual([path, []]);
    }
  });

  it("reflows where every link is a word as long as some languages have them", async () => {
    for (const path of paths()) {
      const found = await open(site(), path, { scheme, width: 320, height: 256 }, async (page) => {
        await page.$$eval("a", (links) => {
          for (const link of links) link.textContent = "Rechtsschutzversicherungsgesellschaften";
        });
        return page.evaluate(overflowing);
      });
      expect([path, found]).toEqual([path, []]);
    }
  });

  it("keeps every word when readers space the text as WCAG 1.4.12 names it", async () => {
    for (const path of paths()) {
      const found = await open(site(), path, { scheme, width: 320 }, async (page) => {
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
          );
          document.adoptedStyleSheets = [sheet];
        });
        return page.evaluate(overflowing);
      });
      expect([path, found]).toEqual([path, []]);
    }
  });

  it("gives targets of at least 44 by 44 CSS px, save links inside a sentence", async () => {
    for (const path of paths()) {
      for (const width of [320, 1280]) {
        const small = await open(site(), path, { scheme, width }, (page) =>
          page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>("a[href]")]
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
              .map((link) => link.textContent ?? ""),
          ),
        );
        expect([path, width, small]).toEqual([path, width, []]);
      }
    }
  });

  it("moves nothing", async () => {
    for (const path of paths()) {
      const moving = await open(site(), path, { scheme }, (page) =>
        page.evaluate(() => document.getAnimations().length),
      );
      expect([path, moving]).toEqual([path, 0]);
    }
  });
});

describe("every page", () => {
  it("says what a link leads to by its text alone, and no two links of a page say the same of two places", async () => {
    for (const path of paths()) {
      const links = await open(site(), path, {}, (page) =>
        page.$$eval("a[href]", (anchors) =>
          anchors.map(
            (anchor) =>
              [anchor.textContent?.replace(/\s+/g, " ").trim() ?? "", anchor.href] as const,
          ),
        ),
      );
      const places = new Map<string, Set<string>>();
      for (const [text, href] of links) {
        expect(text).not.toMatch(/^(click here|here|more|read more|link|this page)?$/i);
        places.set(text, (places.get(text) ?? new Set()).add(href));
      }
      const unclear = [...places].filter(([, targets]) => targets.size > 1).map(([text]) => text);
      expect([path, unclear]).toEqual([path, []]);
    }
  });

  it("gives every section a heading, and skips no level", async () => {
    for (const { path } of site().pages) {
      const { bare, levels } = await open(site(), path, {}, (page) =>
        page.evaluate(() => ({
          bare: [...document.querySelectorAll("section, article")].filter(
            (section) => !section.querySelector("h1, h2, h3, h4"),
          ).length,
          levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) =>
            Number(heading.tagName.slice(1)),
          ),
        })),
      );
      expect([path, bare]).toEqual([path, 0]);
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
