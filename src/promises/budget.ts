import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { CheckWithTables, Finding, Page, Site } from "check-barriers";
import { elementsOf, loadedResources } from "check-barriers/html";
import { type PageBudget, pageBudget, pageBudgets, totalBudget } from "./budgets.ts";

const compress = promisify(brotliCompress);

const units = {
  raw: { name: "bytes", help: "Shorten the page, its styles or its pictures." },
  brotli: { name: "bytes when compressed", help: "Shorten the page, its styles or its pictures." },
  requests: { name: "requests", help: "Put what is loaded into the page itself." },
  elements: { name: "elements", help: "Split the page, or use fewer elements around the text." },
} as const satisfies Record<keyof PageBudget, { name: string; help: string }>;

const kinds = Object.keys(units) as (keyof PageBudget)[];

/**
 * Checks that each page and the whole build stay within `budgets.ts`, and tells the headroom.
 *
 * It runs over our own build, and over another folder only when asked for by `--only budget`.
 */
export const checkBudget: CheckWithTables = async (site, tools) => {
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
    ...kinds.map((kind) => tellCell(weight[kind], budget[kind])),
  ]);
  return {
    findings: [
      ...weighed.flatMap(({ page, weight, budget }) =>
        kinds
          .filter((kind) => weight[kind] > budget[kind])
          .map((kind) => tell(page, kind, weight, budget)),
      ),
      ...checkTotal(site, total),
    ],
    tables: [
      {
        title: "Budgets: measured of allowed, and the headroom",
        head: ["Page", "Bytes", "Brotli", "Requests", "Elements"],
        rows: [...rows, ["The whole folder", tellCell(total, totalBudget), "", "", ""]],
      },
    ],
  };
};

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

async function weighFolder(site: Site): Promise<number> {
  const sizes = await Promise.all(
    site.files.map(async (path) => (await stat(join(site.folder, path))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
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

function tell(page: Page, kind: keyof PageBudget, weight: PageBudget, budget: PageBudget): Finding {
  const { name, help } = units[kind];
  return {
    check: "budget",
    rule: `page-${kind}`,
    severity: "error",
    page: page.path,
    message: `The page has ${count(weight[kind])} ${name}; ${count(budget[kind])} are allowed.`,
    help,
  };
}

function checkTotal(site: Site, total: number): Finding[] {
  const [first] = site.pages;
  if (!first || total <= totalBudget) return [];
  return [
    {
      check: "budget",
      rule: "total",
      severity: "error",
      page: first.path,
      message: `All files together have ${count(total)} bytes; ${count(totalBudget)} are allowed.`,
      help: "Take out or shrink the largest files.",
    },
  ];
}

function tellCell(value: number, allowed: number): string {
  const headroom = Math.floor((1 - value / allowed) * 100);
  return `${count(value)} of ${count(allowed)} (${headroom} %)`;
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
