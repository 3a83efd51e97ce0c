import lighthouse from "lighthouse";
import type { Browser } from "puppeteer-core";

const onlyCategories = ["performance", "accessibility", "best-practices", "seo"];

/** Lighthouse’s four scores of a page, 100 at best each, as it judges a phone. */
export async function lighthouseScores(
  browser: Browser,
  url: string,
): Promise<Record<string, number>> {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const result = await lighthouse(url, { port, logLevel: "silent", onlyCategories });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse failed on ${url}: ${runtimeError.message}`);
  return Object.fromEntries(
    Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
  );
}
