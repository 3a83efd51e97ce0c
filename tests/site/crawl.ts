import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";

/** What a reader met who clicked every link, from the home page on. */
export type Walk = {
  /** Pages reached, as paths inside the site. */
  pages: string[];
  /** Links clicked, on all pages together. */
  clicks: number;
  /** What went wrong, each as one line. */
  faults: string[];
};

/**
 * Opens every page in a real browser, and clicks every link that keys can reach on it: the browser says
 * where it would go, and stays. Each place to which any of them leads is then gone to once, as a reader
 * does who presses Enter. Links to other sites are not followed; files to download are fetched.
 *
 * @param home the address of the home page’s folder, with `/` at the end
 * @param onePlaceOfAPage whether one place on each page will do, beside its top
 */
export async function crawl(
  browser: Browser,
  home: string,
  { onePlaceOfAPage = false } = {},
): Promise<Walk> {
  const walk: Walk = { pages: [], clicks: 0, faults: [] };
  const way: Way = { home, walk, onePlaceOfAPage, unvisited: new Map(), known: new Set() };
  const tabs = await Promise.all(Array.from({ length: tabsAtOnce }, () => openTab(browser, walk)));
  const [first] = tabs;
  await first?.goto(`${home}index.html`);
  if (first) await meet(first, way);
  await Promise.all(tabs.map((tab) => wander(tab, way)));
  await Promise.all(tabs.map((tab) => tab.close()));
  walk.pages.push(...[...way.unvisited.keys()].map((address) => siteFile(address, home)).sort());
  walk.faults.sort();
  return walk;
}

type Link = { href: string; download: boolean };

type Way = {
  home: string;
  walk: Walk;
  onePlaceOfAPage: boolean;
  /** Links to places where nobody has been yet, by the address of the page that they stand on. */
  unvisited: Map<string, string[]>;
  /** The places and files to which some link led before. */
  known: Set<string>;
};

/** Much of a walk is waiting for Chromium: more than so many gain nothing on two cores. */
const tabsAtOnce = 3;

async function openTab(browser: Browser, { faults }: Walk): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateFocusedPage(true);
  listen(page, faults);
  return page;
}

/** Goes where links lead until nothing new is left: from the page that lies open, and then from any other. */
async function wander(page: Page, way: Way): Promise<void> {
  const { unvisited } = way;
  for (;;) {
    const here = withoutHash(page.url());
    const left = [...unvisited].find(([, links]) => links.length > 0)?.[0];
    const address = unvisited.get(here)?.length ? here : left;
    const href = address && unvisited.get(address)?.shift();
    if (!address || !href) return;
    if (address !== here) await page.goto(address);
    await follow(page, new URL(href, address), { ...way, from: `${address} → ${href}`, href });
  }
}

/** Clicks every link of a page that nobody has met, and notes those that lead to new places. */
async function meet(
  page: Page,
  { home, walk, onePlaceOfAPage, unvisited, known }: Way,
): Promise<void> {
  const address = withoutHash(page.url());
  if (unvisited.has(address)) return;
  const fresh: string[] = [];
  unvisited.set(address, fresh);
  const isNew = ({ href }: URL) => {
    const place = onePlaceOfAPage ? href.replace(/#.*/, "#") : href;
    return !known.has(place) && known.add(place);
  };
  for (const { href, download, ledTo } of await page.evaluate(clickAll)) {
    const target = new URL(href, address);
    if (!target.href.startsWith(home)) {
      // Contacts may be rung and written to
      if (!/^(?:https|tel|mailto):$/.test(target.protocol))
        walk.faults.push(`${address} leads to ${target.href}`);
      continue;
    }
    walk.clicks += 1;
    if (download) {
      if (isNew(target)) await fetchFile(target, address, walk.faults);
      continue;
    }
    const fault = clickFault(target, ledTo);
    if (fault) walk.faults.push(`${address} → ${href}: ${fault}`);
    else if (isNew(target)) fresh.push(href);
  }
}

function clickFault(target: URL, ledTo: string | undefined): string | undefined {
  if (ledTo === undefined) return "the click leads nowhere";
  return ledTo === target.href ? undefined : `it led to ${ledTo}`;
}

async function follow(
  page: Page,
  target: URL,
  { from, href, ...way }: Way & { from: string; href: string },
): Promise<void> {
  const arrived = await press(page, href);
  const fault = arrived ? await arrivalFault(page, target, way.home) : "the click leads nowhere";
  if (fault) way.walk.faults.push(`${from}: ${fault}`);
  await meet(page, way);
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

/** Runs in the page: clicks each link once that can have the focus, and tells where that would have led. */
function clickAll(): (Link & { ledTo?: string })[] {
  let ledTo: string | undefined;
  const stay = (event: NavigateEvent) => {
    ledTo = event.destination.url;
    event.preventDefault();
  };
  const anchors = [...document.querySelectorAll<HTMLElement>("a[href], area[href]")].map(
    (anchor) => ({
      anchor,
      href: anchor.getAttribute("href") ?? "",
      download: anchor.hasAttribute("download"),
    }),
  );
  const met = new Set<string>();
  navigation.addEventListener("navigate", stay);
  const found = anchors.flatMap(({ href, download }) => {
    const link = { href, download };
    if (met.has(JSON.stringify(link))) return [];
    met.add(JSON.stringify(link));
    if (download || /^\w+:/.test(href)) return [link];
    ledTo = undefined;
    // One of them may be hidden where the screen has no room for it.
    anchors
      .filter((same) => same.href === href && !same.download)
      .find(({ anchor }) => {
        anchor.focus();
        return document.activeElement === anchor;
      })
      ?.anchor.click();
    return [ledTo === undefined ? link : { ...link, ledTo }];
  });
  navigation.removeEventListener("navigate", stay);
  return found;
}

/** Presses Enter on a link. @returns whether that led anywhere */
async function press(page: Page, href: string): Promise<boolean> {
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
