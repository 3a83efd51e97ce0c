import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { Page, Site, Table, Tools, Violation } from "check-barriers";
import { elementsOf, loadedResources } from "check-barriers/html";
import { fileAddress } from "../../_includes/file-address.ts";
import { archivePath } from "../publish/downloads/archive-path.ts";
import { type PageBudget, pageBudget, pageBudgets, totalBudget } from "./budgets.ts";
import type { BudgetRule } from "./rules.ts";

const compress = promisify(brotliCompress);

const units = {
  raw: "bytes",
  brotli: "bytes when compressed",
  requests: "requests",
  elements: "elements",
} as const satisfies Record<keyof PageBudget, string>;

const kinds = Object.keys(units) as (keyof PageBudget)[];

/**
 * Checks that each page and the whole build stay within `budgets.ts`, and tells the headroom.
 *
 * It runs over our own build, and over another folder only when asked for by `--only budget`.
 */
export async function checkBudget(
  site: Site,
  tools: Tools,
): Promise<{ findings: Violation<BudgetRule>[]; tables: Table[] }> {
  const weighed = await Promise.all(
    site.pages.map(async (page) => {
      const weight = await weigh(page);
      tools.progress(page.path);
      return { page, weight, budget: budgetOf(page.path) };
    }),
  );
  const total = await weighFolder(site);
  const rows = weighed.map(({ page, weight, budget }) => [
    page.path,
    ...kinds.map((kind) => cellOf(weight[kind], budget[kind])),
  ]);
  return {
    findings: [
      ...weighed.flatMap(({ page, weight, budget }) =>
        kinds
          .filter((kind) => weight[kind] > budget[kind])
          .map((kind) => violationOf(page, kind, weight, budget)),
      ),
      ...checkTotal(site, total),
    ],
    tables: [
      {
        title: "Budgets: measured of allowed, and the headroom",
        head: ["Page", "Bytes", "Brotli", "Requests", "Elements"],
        rows: [
          ...rows,
          ["The whole folder without files for readers", cellOf(total, totalBudget), "", "", ""],
        ],
      },
    ],
  };
}

async function weigh(page: Page): Promise<PageBudget> {
  const fetched = loadedResources(page.document).filter(
    ({ address }) => !/^(?:data:|#|$)/i.test(address),
  );
  return {
    raw: page.bytes.length,
    brotli: (await compress(page.bytes)).length,
    requests: 1 + new Set(fetched.map(({ address }) => address)).size,
    elements: elementsOf(page.document).length,
  };
}

/**
 * What all files weigh but those for readers, which stand in the archive once more: they have a budget
 * of their own, which the content check tells at the line of the data that names one.
 */
async function weighFolder(site: Site): Promise<number> {
  const sizes = await Promise.all(
    site.files.map(async (path) => ({ path, size: (await stat(join(site.folder, path))).size })),
  );
  const sumOf = (fits: (path: string) => boolean) =>
    sizes.reduce((sum, { path, size }) => (fits(path) ? sum + size : sum), 0);
  const forReaders = sumOf((path) => path.startsWith(fileAddress("")));
  const archive = sumOf((path) => path === archivePath);
  return sumOf(() => true) - forReaders - Math.min(forReaders, archive);
}

/** A page's budget: that of any page, changed by each pattern that fits, in their order. */
export function budgetOf(path: string): PageBudget {
  const fitting = Object.entries(pageBudgets).filter(([pattern]) => fits(pattern, path));
  return Object.assign({}, pageBudget, ...fitting.map(([, budget]) => budget));
}

function fits(pattern: string, path: string): boolean {
  const [start = "", end] = pattern.split("*");
  if (end === undefined) return path === pattern;
  return path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length;
}

function violationOf(
  page: Page,
  kind: keyof PageBudget,
  weight: PageBudget,
  budget: PageBudget,
): Violation<BudgetRule> {
  return {
    rule: `page-${kind}`,
    page: page.path,
    message: `The page has ${count(weight[kind])} ${units[kind]}; ${count(budget[kind])} are allowed.`,
  };
}

function checkTotal(site: Site, total: number): Violation<BudgetRule>[] {
  const [first] = site.pages;
  if (!first || total <= totalBudget) return [];
  const message = `All files together have ${count(total)} bytes; ${count(totalBudget)} are allowed.`;
  return [{ rule: "total", page: first.path, message }];
}

function cellOf(value: number, allowed: number): string {
  const headroom = Math.floor((1 - value / allowed) * 100);
  return `${count(value)} of ${count(allowed)} (${headroom} %)`;
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
