import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isAbsolute, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, HTTPRequest, Page as Tab } from "puppeteer-core";
import type { Tools, Viewport } from "../model/check.ts";
import type { Rules, Violation } from "../model/rule.ts";
import type { Page, Site } from "../model/site.ts";
import { hasScript } from "./has-script.ts";

export type { Tab };

/** The window that pages are opened in, unless another is asked for: that of a small laptop, in CSS px. */
const usualViewport: Viewport = { width: 1280, height: 1024 };

const viewports = new WeakMap<Tab, Viewport>();

/** The window that a tab's page was opened in, whatever it was since narrowed to. */
export const viewportOf = (tab: Tab): Viewport => viewports.get(tab) ?? usualViewport;

/** How long one page may take in one check, loading included, in ms. */
export const pageTimeLimit = 30_000;

type Options = {
  check: string;
  /** In ms; `pageTimeLimit` when left out. */
  timeLimit?: number;
  /** Done to the empty tab, before the first page is loaded into it. */
  prepare?: (tab: Tab) => Promise<unknown>;
  /** Said by a check that leaves a tab as it found it: pages without script may then share one. */
  sharesTabs?: true;
};

/** A tab kept by the gate, and how a page is loaded into it. */
type Guarded = { tab: Tab; load: (page: Page, timeLimit: number) => Promise<unknown> };

/**
 * Opens every page in the run's browser, several tabs at once, and gives each to `visit`.
 *
 * Pages are loaded from disk with the network off; a page gets only files of the checked folder.
 * A page that can run a script shares nothing with any other.
 * A page that can't be opened, crashes its tab or runs out of time becomes a finding.
 * Findings come in the order of the pages. What `tools.cache` knows of a page isn't sought again,
 * so `visit` must look at nothing but the page, its resources, `tools.strict` and the viewport.
 *
 * @throws only when no browser could be started
 */
export async function visitPages(
  site: Site,
  tools: Tools,
  visit: (tab: Tab, page: Page) => Promise<Violation[]>,
  options: Options,
): Promise<Violation[]> {
  const results: Violation[][] = site.pages.map(() => []);
  const queue = site.pages.entries();
  const worker = async () => {
    let spare: Guarded | undefined;
    for (const [index, page] of queue) {
      const known = await tools.cache?.read(options.check, page);
      if (known) results[index] = known;
      else {
        const browser = await tools.browser();
        const isAlike = options.sharesTabs && !hasScript(page);
        const used = isAlike && spare?.tab.browser() === browser ? spare : undefined;
        const visited = await visitPage(
          browser,
          site.folder,
          page,
          visit,
          { ...options, viewport: tools.viewport },
          used,
        );
        results[index] = visited.found;
        if (visited.whole) await tools.cache?.write(options.check, page, visited.found);
        if (used) spare = undefined;
        if (visited.whole && isAlike) spare = visited.used;
        else if (visited.used) await closeTab(visited.used.tab);
      }
      tools.progress(page.path);
    }
    if (spare) await closeTab(spare.tab);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return results.flat();
}

/** What was found on a page, in which tab, and whether it was looked at to the end. */
type Visited = { found: Violation[]; used: Guarded | undefined; whole: boolean };

async function visitPage(
  browser: Browser,
  folder: string,
  page: Page,
  visit: (tab: Tab, page: Page) => Promise<Violation[]>,
  options: Options & { viewport: Viewport | undefined },
  spare: Guarded | undefined,
): Promise<Visited> {
  const { timeLimit = pageTimeLimit, prepare = async () => undefined, viewport } = options;
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(outOfTime), timeLimit);
  let used = spare;
  try {
    const guarded =
      used ?? (await Promise.race([openTab(browser, folder, viewport), limit.promise]));
    const isNew = used === undefined;
    used = guarded;
    const { tab, load } = guarded;
    tab.once("error", limit.reject);
    const work = (isNew ? prepare(tab) : Promise.resolve())
      .then(() => load(page, timeLimit))
      .then(() => visit(tab, page));
    const found = await Promise.race([work, limit.promise]);
    tab.off("error", limit.reject);
    return { found, used, whole: true };
  } catch (error) {
    if (spare && isAborted(error)) {
      // The page before took this one's place with a leaving of its own, which was refused
      await closeTab(spare.tab);
      return visitPage(browser, folder, page, visit, options, undefined);
    }
    return { found: [failedVisit(page, error, timeLimit)], used, whole: false };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens a tab that shares nothing with others, pop-ups included, and reaches no network: pages come
 * from disk, dialogues and pop-ups are shut, and no page leaves for another.
 */
async function openTab(
  browser: Browser,
  folder: string,
  viewport = usualViewport,
): Promise<Guarded> {
  // Nothing listens there, and Chromium doesn't go around a proxy that doesn't answer
  const context = await browser.createBrowserContext({
    proxyServer: "http://127.0.0.1:9",
    proxyBypassList: ["<-loopback>"],
    downloadBehavior: { policy: "deny" },
  });
  const tab = await context.newPage();
  viewports.set(tab, viewport);
  // By address, since the page before may still ask for another
  let wanted: string | undefined;
  tab.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  tab.on("popup", (popup) => void popup?.close().catch(() => undefined));
  tab.on("request", (request) => {
    const navigates = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    const leaves = navigates && request.url() !== wanted;
    if (navigates && !leaves) wanted = undefined;
    answer(request, leaves ? undefined : allowedAddress(request.url(), folder));
  });
  await Promise.all([
    tab.setViewport(viewport),
    tab.setRequestInterception(true),
    tab.emulateFocusedPage(true),
  ]);
  const load = (page: Page, timeout: number) => {
    wanted = pathToFileURL(page.file).href;
    return tab.goto(wanted, { waitUntil: "load", timeout });
  };
  return { tab, load };
}

const isAborted = (error: unknown) =>
  error instanceof Error && error.message.startsWith("net::ERR_ABORTED");

const outOfTime = Symbol("out of time");

/** What a check that opens pages reports of one that can't be looked at. */
export const visitRules: Rules<"page-out-of-time" | "page-not-checked"> = {
  "page-out-of-time": {
    severity: "error",
    asks: "everyone",
    wrong: "The page could not be checked in time.",
    why: "A page that keeps a fast machine busy stops the phones and screen readers of many readers.",
    help: "Make the page smaller, or take out the script or the frames that keep it busy.",
  },
  "page-not-checked": {
    severity: "error",
    asks: "everyone",
    wrong: "The page could not be checked in the browser.",
    why: "What no browser can open, nobody can read, and nobody knows what else is wrong with it.",
    help: "Open the page in a browser, and mend what keeps it from loading.",
  },
};

function failedVisit(
  page: Page,
  error: unknown,
  timeLimit: number,
): Violation<keyof typeof visitRules> {
  if (error === outOfTime || (error instanceof Error && error.name === "TimeoutError")) {
    return {
      rule: "page-out-of-time",
      page: page.path,
      message: `The page could not be checked within ${timeLimit / 1000} seconds.`,
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: "page-not-checked",
    page: page.path,
    message: `The page could not be checked in the browser: ${reason.split("\n")[0]}`,
  };
}

function answer(request: HTTPRequest, address: string | undefined): void {
  const other = address === request.url() ? {} : { url: address ?? "" };
  // "aborted" leaves the document in place, where any other failure shows an error page
  const answered = address === undefined ? request.abort("aborted") : request.continue(other);
  answered.catch(() => undefined);
}

/**
 * What a page gets for an address: itself where that is allowed. `/style.css` means a file of the
 * folder, as on a server, and on disk the root of all.
 */
function allowedAddress(address: string, folder: string): string | undefined {
  if (isAllowed(address, folder)) return address;
  const url = URL.parse(address);
  if (url?.protocol !== "file:" || url.host !== "") return undefined;
  // Windows keeps the letter of the drive
  const served = `${pathToFileURL(folder).href}${url.pathname.replace(/^\/[A-Za-z]:/, "")}`;
  return isAllowed(served, folder) && existsSync(fileURLToPath(served)) ? served : undefined;
}

/** Whether a page of this folder may load an address: data, and files of the folder. */
export function isAllowed(address: string, folder: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (["data:", "blob:", "about:"].includes(url.protocol)) return true;
  if (url.protocol !== "file:" || url.host !== "") return false;
  try {
    const path = relative(folder, fileURLToPath(url));
    return !/^\.\.(?:[\\/]|$)/.test(path) && !isAbsolute(path);
  } catch {
    return false;
  }
}

/** A tab whose page is stuck in a script answers nothing until the script is stopped. */
async function closeTab(tab: Tab): Promise<void> {
  const patience = Promise.withResolvers<void>();
  const timer = setTimeout(patience.resolve, 5_000);
  await Promise.race([
    tab
      .browserContext()
      .close()
      .catch(() => undefined),
    patience.promise,
  ]);
  clearTimeout(timer);
}
