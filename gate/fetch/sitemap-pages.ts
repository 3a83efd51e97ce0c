import { readFile } from "node:fs/promises";
import { xmlAddresses } from "../links/xml-addresses.ts";
import { type FetchedFile, FetchFailure } from "./fetch-file.ts";

/** A sitemap may hold that many others; each is asked for once. */
const mostSitemaps = 50;

/**
 * The pages that a sitemap lists, with those of the sitemaps that it lists in turn.
 *
 * @param sitemap an address or a file
 * @throws a plain sentence when it can't be had, isn't a sitemap or lists no page
 */
export async function sitemapPages(
  sitemap: string,
  fetchIt: (address: URL) => Promise<FetchedFile>,
): Promise<URL[]> {
  const read = async (name: string): Promise<string> => {
    if (/^https?:\/\//i.test(name)) return (await fetchIt(new URL(name))).bytes.toString();
    return readFile(name, "utf8").catch(() => {
      throw new FetchFailure(`There is no sitemap called ${name}.`);
    });
  };
  const asked = new Set([sitemap]);
  const pages = new Set<string>();
  for (const name of asked) {
    const text = await read(name);
    const { kind, addresses, brokenLine } = xmlAddresses(text);
    if (kind !== "sitemap" || brokenLine !== undefined) {
      throw new FetchFailure(`${name} isn't a sitemap, which is XML that begins with <urlset>.`);
    }
    const isIndex = /<(?:\w+:)?sitemapindex\b/.test(text);
    for (const { value } of addresses) {
      if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) continue;
      (isIndex ? asked : pages).add(value);
    }
    if (asked.size > mostSitemaps) {
      throw new FetchFailure(
        `${sitemap} lists more than ${mostSitemaps} sitemaps. Name one of them.`,
      );
    }
  }
  if (pages.size === 0) throw new FetchFailure(`The sitemap ${sitemap} lists no page.`);
  return [...pages].map((page) => new URL(page));
}
