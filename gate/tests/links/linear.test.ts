import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { fileIndex } from "../../links/file-index.ts";
import { judgeAddress } from "../../links/judge-address.ts";
import { resolveSite } from "../../links/resolve-site.ts";
import { siteAddresses } from "../../links/site-addresses.ts";
import type { Site } from "../../model/site.ts";
import { externalLinks } from "../../outside/external-links.ts";
import { growth } from "../growth.ts";
import { siteOfPages } from "../outside/site-of-links.ts";

const until = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Texts of a given length that make a careless pattern try again at each letter. */
const worst: [name: string, make: (length: number) => string][] = [
  ["spaces in the middle", (n) => `a${until(" ", n)}b`],
  ["slashes in the middle", (n) => `a${until("/", n)}b`],
  ["slashes of another site", (n) => `https://a.test/a${until("/", n)}b`],
  ["a climb", (n) => until("../", n)],
  ["a climb and a descent", (n) => until("a/../", n)],
  ["a written-out climb", (n) => until("%2e%2e/", n)],
  ["bare per cents", (n) => until("%", n)],
  ["written-out letters", (n) => until("%41", n)],
  ["a fragment of halves", (n) => `#${until("%e9", n)}`],
  ["a fragment of directives", (n) => `#${until(":~:", n)}`],
  ["a query of errors", (n) => `https://a.test/?${until("error", n)}`],
  ["a misspelt scheme", (n) => `h${until("t", n / 2)}${until("p", n / 2)}`],
  ["a mailbox without end", (n) => `mailto:${until("a", n)}`],
  ["a mailbox of many hosts", (n) => `mailto:a@${until("a.", n)}`],
  ["many mailboxes", (n) => `mailto:${until("a,", n)}`],
  ["a mailbox of @", (n) => `mailto:${until("@", n)}`],
  ["a telephone number", (n) => `tel:${until("-1(", n)}`],
  ["a host of labels", (n) => `http://${until("a.", n)}/`],
  ["a host of numbers", (n) => `http://${until("1.", n)}/`],
  ["a host of colons", (n) => `http://[${until("0:", n)}]/`],
  ["a host of foreign letters", (n) => `http://${until("é", n)}/`],
  ["a name before the host", (n) => `http://${until("a@", n)}x/`],
  ["backslashes", (n) => until("\\", n)],
  ["letters with loose accents", (n) => until("e\u0301", n)],
  ["commas", (n) => until(",", n)],
  ["a letter and commas", (n) => `a${until(",", n)}`],
];

const holders: [name: string, hold: (text: string) => string][] = [
  ["link", (text) => `<a href="${text}">x</a>`],
  ["set of pictures", (text) => `<img alt="" srcset="${text}">`],
  ["base", (text) => `<base href="${text}"><a href="x">x</a>`],
  ["canonical address", (text) => `<link rel="canonical" href="${text}">`],
  ["relation", (text) => `<link rel="${text}" href="x">`],
  ["forwarding", (text) => `<meta http-equiv="refresh" content="0; url=${text}">`],
  ["time before a forwarding", (text) => `<meta http-equiv="refresh" content="${text}">`],
  ["style", (text) => `<p style="background: url('${text}')">x</p>`],
];

/** All that is done with the addresses of a page, the reading of the page left out. */
async function judgeAll(site: Site): Promise<void> {
  const addresses = await siteAddresses(site);
  const folder = { find: fileIndex(site.files), anchors: () => undefined, extent: "site" as const };
  for (const { address, target } of resolveSite(addresses, "https://own.test/")) {
    judgeAddress(address, target, folder);
  }
  await externalLinks(site, "https://own.test/");
}

describe.each(holders)("a %s of any length", (name, hold) => {
  // What follows is the same for all, so that one holder of the longest texts will do
  const lengths = name === "link" ? [1e4, 1e5, 1e6] : [1e4, 1e5];

  it.each(worst)("costs ten times as much for ten times the letters: %s", async (_, make) => {
    expect(
      await growth((length) => {
        const site = siteOfPages({ "index.html": hold(make(length)) });
        return () => judgeAll(site);
      }, lengths),
    ).toBeLessThan(40);
  });
});

it("walks through pages of any depth in a time that grows as their length does", async () => {
  const { walkElements } = await import("../../html/walk-elements.ts");
  expect(
    await growth(
      (length) => {
        const document = parse(until("<noscript>", length));
        return () => void [...walkElements(document)];
      },
      [1e4, 1e5],
    ),
  ).toBeLessThan(40);
});

it("tells the places of many links in a time that grows as their number does", async () => {
  expect(
    await growth(
      (length) => {
        const link = (_: unknown, at: number) => `<a href="https://a${at}.test/">x</a>`;
        const site = siteOfPages({ "index.html": Array.from({ length }, link).join("") });
        return () => externalLinks(site);
      },
      [1e3, 1e4],
    ),
  ).toBeLessThan(40);
});
