import type { Browser } from "puppeteer-core";
import type { Line } from "./line.ts";

/** What a reader of a page waits for. Times in milliseconds from the start of the journey. */
export type Reading = {
  requests: number;
  /** As they travel, with headers. */
  bytes: number;
  firstPaint: number;
  largestPaint: number;
  /** Without unit: https://web.dev/articles/cls */
  shift: number;
  /** All of each long task beyond 50 ms: https://web.dev/articles/tbt */
  blocking: number;
};

/** A phone of some years ago, against the machine of who measures. */
const timesSlower = 4;

/** Opens a page in a new browser context, on a slow phone and a slow line, and tells what it took. */
export async function readPage(browser: Browser, url: string, line: Line): Promise<Reading> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true });
    const session = await page.createCDPSession();
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytes,
      uploadThroughput: line.bytes,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: timesSlower });
    let [requests, bytes] = [0, 0];
    session.on("Network.requestWillBeSent", ({ request }) => {
      if (!request.url.startsWith("data:")) requests += 1;
    });
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.evaluateOnNewDocument(observe);
    await page.goto(url, { waitUntil: "networkidle0" });
    const times = await page.evaluate(collect);
    return { requests, bytes, ...times };
  } finally {
    await context.close();
  }
}

type Seen = { largestPaint: number; shift: number; blocking: number };

/** Runs in the page, before anything of it. */
function observe(): void {
  const seen: Seen = { largestPaint: 0, shift: 0, blocking: 0 };
  Object.assign(window, { benchSeen: seen });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch("layout-shift", (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch("longtask", ({ duration }) => {
    seen.blocking += Math.max(0, duration - 50);
  });
}

/** Runs in the page once it has painted for the last time. */
async function collect(): Promise<Seen & { firstPaint: number }> {
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  while (!painted()) await frame();
  await frame();
  const { benchSeen } = window as typeof window & { benchSeen: Seen };
  return { firstPaint: painted()?.startTime ?? Number.NaN, ...benchSeen };
}
