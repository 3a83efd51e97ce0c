import type { SerializedAXNode } from "puppeteer-core";
import { expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { helpLinks } from "../../src/content/lists/help-links.ts";
import { brackenford } from "./brackenford.ts";
import { builtSite } from "./built-site.ts";
import { inChromium } from "./in-chromium.ts";

const { links, priorities, publication } = brackenford;

const site = builtSite("brackenford");
const open = inChromium();

function nodes(root: SerializedAXNode | null): SerializedAXNode[] {
  return root ? [root, ...(root.children ?? []).flatMap(nodes)] : [];
}

it("reads the home page to a screen reader in the order of its content", async () => {
  const tree = await open(site(), "index.html", {}, (page) =>
    page.accessibility.snapshot({ interestingOnly: false }),
  );
  const headings = nodes(tree).filter(({ role }) => role === "heading");
  expect(headings.map(({ level, name }) => `${level} ${name}`)).toEqual([
    `1 ${publication.headline}`,
    `2 ${interfaceText.versionsTitle}`,
    "3 Our own plan",
    `3 ${interfaceText.signLanguages.bfi}`,
    "3 Cymraeg",
    `2 ${interfaceText.routesTitle}`,
    ...[interfaceText.routeYoung, interfaceText.routeParent, interfaceText.routeProfessional].map(
      (who) => `3 ${who}`,
    ),
    `2 ${interfaceText.prioritiesCount(interfaceText.priorityName, priorities.length)}`,
    ...priorities.map(
      ({ number, title }) =>
        `3 ${interfaceText.priority(interfaceText.priorityName.one, `${number}`)} ${title}`,
    ),
    `2 ${interfaceText.helpHome}`,
    ...helpLinks(links)
      .slice(0, 6)
      .map(({ helpsWith }) => `3 ${helpsWith}`),
    `2 ${interfaceText.strategyItself}`,
  ]);
  expect(nodes(tree).filter(({ role }) => role === "image" || role === "img")).toEqual([]);
});

it("leads from the home page to every other page by its links", async () => {
  const reached = new Set<string>();
  const waiting = ["index.html"];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const base = path;
    const found = await open(site(), path, {}, async (page) => {
      expect(await page.$eval("h1", (heading) => heading.textContent?.trim())).not.toBe("");
      return page.$$eval("a[href]:not([download])", (anchors) =>
        anchors.map((anchor) => anchor.getAttribute("href") ?? ""),
      );
    });
    for (const href of found) {
      if (/^(#|https:|tel:|mailto:)/.test(href)) continue;
      waiting.push(new URL(href, `https://x/${base}`).pathname.slice(1));
    }
  }
  const pages = site().pages.map(({ path }) => path);
  expect([...reached].sort()).toEqual(
    pages.filter((path) => path !== "404.html" && !path.startsWith("downloads/")).sort(),
  );
});

it("opens a page when its link is clicked, and lands on the place that it names", async () => {
  await open(site(), "index.html", {}, async (page) => {
    const [first] = priorities;
    await Promise.all([page.waitForNavigation(), page.click(`[data-entry="${first?.id}"] a`)]);
    expect(await page.title()).toBe(`${first?.title}, ${publication.shortTitle}`);
  });
  await open(site(), "strategy.html", {}, async (page) => {
    await page.click(".contents a");
    expect(new URL(page.url()).hash).not.toBe("");
    expect(await page.$eval(":target", (target) => target.getBoundingClientRect().top >= 0)).toBe(
      true,
    );
  });
});
