import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";

/** What a reader met who clicked every link, from the home page on. */
export type Walk = {
  /** Pages reached, as paths inside the site. */
  pages: string[];
  /** Links clicked. */
  clicks: number;
  /** What went wrong, each as one line. */
  faults: string[];
};

/**
 * Follows every link of every page in a real browser, as a reader does who presses Enter on it: a link
 * that can’t be reached so leads nowhere. Where one link lands, the next is followed. Links to other
 * sites are not followed; files to download are fetched.
 *
 * @param home the address of the home page’s folder, with `/` at the end
 */
export async function crawl(browser: Browser, home: string): Promise<Walk> {
  const walk: Walk = { pages: [], clicks: 0, faults: [] };
  const unclicked: Unclicked = new Map();
  const tabs = await Promise.all(Array.from({ length: tabsAtOnce }, () => openTab(browser, walk)));
  const [first] = tabs;
  await first?.goto(`${home}index.html`);
  if (first) await meet(first, unclicked);
  await Promise.all(tabs.map((tab) => wander(tab, { home, walk, unclicked })));
  await Promise.all(tabs.map((tab) => tab.close()));
  walk.pages.push(...[...unclicked.keys()].map((address) => siteFile(address, home)).sort());
  walk.faults.sort();
  return walk;
}

type Link = { href: string; download: boolean };

/** Links that nobody has clicked yet, by the address of their page. */
type Unclicked = Map<string, Link[]>;

type Way = { home: string; walk: Walk; unclicked: Unclicked };

/** Much of a walk is waiting for Chromium: more than so many gain nothing on two cores. */
const tabsAtOnce = 3;

async function openTab(browser: Browser, { faults }: Walk): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateFocusedPage(true);
  listen(page, faults);
  return page;
}

/** Clicks links until none is left: on the page that lies open, and then on any other. */
async function wander(page: Page, way: Way): Promise<void> {
  const { unclicked } = way;
  for (;;) {
    const here = withoutHash(page.url());
    const left = [...unclicked].find(([, links]) => links.length > 0)?.[0];
    const address = unclicked.get(here)?.length ? here : left;
    const link = address && unclicked.get(address)?.shift();
    if (!address || !link) return;
    if (address !== here) await page.goto(address);
    await follow(page, link, { ...way, opened: address });
  }
}

async function meet(page: Page, unclicked: Unclicked): Promise<void> {
  const address = withoutHash(page.url());
  if (unclicked.has(address)) return;
  unclicked.set(address, []);
  unclicked.set(address, await linksOf(page));
}

async function follow(
  page: Page,
  link: Link,
  { opened, home, walk, unclicked }: Way & { opened: string },
): Promise<void> {
  const target = new URL(link.href, opened);
  if (!target.href.startsWith(home)) {
    if (target.protocol !== "https:") walk.faults.push(`${opened} leads to ${target.href}`);
    return;
  }
  walk.clicks += 1;
  if (link.download) return fetchFile(target, opened, walk.faults);
  const arrived = await click(page, link.href);
  const fault = arrived ? await arrivalFault(page, target, home) : "the click leads nowhere";
  if (fault) walk.faults.push(`${opened} → ${link.href}: ${fault}`);
  await meet(page, unclicked);
}

function listen(page: Page, faults: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") {
      faults.push(`${page.url()}: console says ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error}`));
  page.on("requestfailed", (request) => {
    faults.push(`${request.url()} failed: ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} gave ${response.status()}`);
  });
}

async function linksOf(page: Page): Promise<Link[]> {
  const links = await page.$$eval("a[href], area[href]", (anchors) =>
    anchors.map((anchor) => ({
      href: anchor.getAttribute("href") ?? "",
      download: anchor.hasAttribute("download"),
    })),
  );
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
}

/** @returns whether the click led anywhere */
async function click(page: Page, href: string): Promise<boolean> {
  const focused = await page.$$eval(
    "a[href]:not([download])",
    (anchors, wanted) => {
      const same = anchors.filter((anchor) => anchor.getAttribute("href") === wanted);
      // One of them may be hidden where the screen has no room for it.
      return same.some((anchor) => {
        (anchor as HTMLElement).focus();
        return document.activeElement === anchor;
      });
    },
    href,
  );
  if (!focused) return false;
  const [arrived] = await Promise.all([
    page.waitForNavigation({ waitUntil: "load", timeout: 5_000 }).then(
      () => true,
      () => false,
    ),
    page.keyboard.press("Enter"),
  ]);
  return arrived;
}

/** A page that opens is the one that was meant, and has a heading; a fragment’s target is on the screen, or as near as the page ends. */
async function arrivalFault(page: Page, target: URL, home: string): Promise<string | undefined> {
  const opened = new URL(page.url());
  if (siteFile(withoutHash(opened.href), home) !== siteFile(withoutHash(target.href), home)) {
    return `it led to ${opened}`;
  }
  if (opened.hash !== target.hash) return `it lost its place on the page: ${opened}`;
  const { heading, seen } = await page.evaluate(
    (id) => {
      const element = id ? document.getElementById(id) : null;
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      const top = element ? element.getBoundingClientRect().top : Number.NaN;
      const atEnd = scrollTop + clientHeight >= scrollHeight - 2;
      return {
        heading: document.querySelector("h1")?.textContent ?? "",
        seen:
          !id ||
          (!!element?.getClientRects().length && top >= -1 && top < (atEnd ? clientHeight : 200)),
      };
    },
    decodeURIComponent(target.hash.slice(1)),
  );
  if (heading === "") return "no page opened";
  return seen ? undefined : "its place on the page is not in sight";
}

async function fetchFile(target: URL, from: string, faults: string[]): Promise<void> {
  if (target.protocol === "file:") {
    await access(fileURLToPath(target)).catch(() => faults.push(`${from} offers no ${target}`));
    return;
  }
  const response = await fetch(target);
  if (!response.ok || (await response.bytes()).length === 0) {
    faults.push(`${from} offers ${target}, which gave ${response.status}`);
  }
}

const withoutHash = (address: string): string => address.replace(/#.*$/, "");

/** The file behind an address, on hosts that strip `.html` too. */
function siteFile(address: string, home: string): string {
  const path = decodeURIComponent(address.slice(home.length)) || "index";
  return path.endsWith(".html") ? path : `${path}.html`;
}
