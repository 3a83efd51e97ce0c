import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { select } from "../html/select.ts";
import type { Finding } from "../model/finding.ts";
import { readSite, type Site } from "../model/site.ts";
import { allChecks } from "../run/all-checks.ts";
import { runChecks } from "../run/run-checks.ts";
import { anySettings } from "./any-settings.ts";
import { barriers } from "./barriers/manifest.ts";
import { namedBarrier } from "./named-barrier.ts";

const folder = join(import.meta.dirname, "barriers");
const checks = Object.fromEntries(
  Object.entries(allChecks).filter(([, { runs }]) => runs === "always"),
);

/** Barriers that the gate doesn't name yet, by their folders. */
const knownMisses: string[] = [];

/** Ten minutes: every page is opened in a browser, in several states. */
const longest = 600_000;

describe("the gate over the corpus of barriers", () => {
  let site: Site;
  let findings: Map<string, Finding[]>;

  beforeAll(async () => {
    site = await readSite(folder);
    const result = await runChecks(site, checks, {
      ...anySettings,
      progress: () => {},
    });
    findings = Map.groupBy(result.findings, ({ page }) => page);
  }, longest);

  it("finds a barrier and a clean twin for every entry of the manifest, and no other page", () => {
    const wanted = barriers.flatMap(({ folder }) => [
      `${folder}/barrier.html`,
      `${folder}/clean.html`,
    ]);
    expect(site.pages.map(({ path }) => path)).toEqual(wanted.sort());
    expect(barriers.length).toBeGreaterThanOrEqual(188);
  });

  it("finds the faulty element of every barrier by its selector", () => {
    const lost = barriers.filter((barrier) => {
      const page = site.pages.find(({ path }) => path === `${barrier.folder}/barrier.html`);
      const whole = /^(title|html)$/.test(barrier.selector);
      return !whole && page !== undefined && select(page.document, barrier.selector).length === 0;
    });
    expect(lost.map((barrier) => barrier.folder)).toEqual([]);
  });

  it("names every barrier at its own element, but for those that are known to be missed", () => {
    const missed = barriers.filter((barrier) => {
      const page = site.pages.find(({ path }) => path === `${barrier.folder}/barrier.html`);
      return !page || !namedBarrier(barrier, page, findings.get(page.path) ?? []);
    });
    expect(missed.map(({ folder }) => folder)).toEqual(knownMisses);
  });

  it("is silent on every clean twin", () => {
    const alarms = barriers.flatMap(({ folder }) => findings.get(`${folder}/clean.html`) ?? []);
    expect(alarms.map(({ page, rule, message }) => `${page}: ${rule}: ${message}`)).toEqual([]);
  });
});
