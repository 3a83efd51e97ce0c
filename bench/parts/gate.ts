import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { allChecks, pageStates } from "check-barriers";
import { chromiumOptions } from "check-barriers/chromium";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { writePages } from "../../src/publish/write-pages.ts";
import { generatePublication } from "../generate/publication.ts";
import { medianUsage } from "../measure/median-usage.ts";
import { runProcess, type Usage } from "../measure/run-process.ts";
import { takeTurns } from "../measure/take-turns.ts";
import type { Row } from "../report/result.ts";
import { inWorkFolder } from "../work-folder.ts";
import type { Part } from "./part.ts";

const root = join(import.meta.dirname, "../..");

/** Entries that give about 20, 100 and 500 pages; the larger two are taken once, since they last. */
const sizes = [20, 190, 1_050];

/** Measures each check over sites of several sizes, and pa11y-ci as it comes beside the same engines. */
export const benchGate: Part = ({ rounds }) =>
  inWorkFolder(async (folder) => {
    const rows: Row[] = [];
    for (const entries of sizes) {
      const site = join(folder, `site-${entries}`);
      const pages = await writeSite(entries, site);
      const turns = entries === sizes[0] ? rounds : 1;
      rows.push(...(await measureChecks(site, pages, turns)));
      if (entries === sizes[0]) rows.push(...(await measureRival(folder, site, pages, rounds)));
    }
    const notes = [
      "Memory is that of Node at its peak; Chromium’s own is not in it.",
      `a11y looks at ${pageStates.length} states of each page, pa11y-ci at one.`,
    ];
    return { part: "gate", rows, notes };
  });

async function writeSite(entries: number, folder: string): Promise<number> {
  const content = generatePublication(entries);
  await writePages(await prepareSite(content, { today: content.publication.updated }), folder);
  return (await pagesOf(folder)).length;
}

async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((path) => path.endsWith(".html")).sort();
}

/** All but the check of links to other sites: it measures the internet. */
const measured = [...Object.keys(allChecks), "house", "budget"].filter(
  (name) => name !== "external",
);

const check = (site: string, name: string, flags: string[]): Promise<Usage> =>
  runProcess({
    args: [join(root, "src/commands/check-site.ts"), site, "--only", name, ...flags],
    folder: root,
    // A generated site may have faults: 1 is an answer, too.
    answers: [0, 1],
  });

async function measureChecks(site: string, pages: number, rounds: number): Promise<Row[]> {
  const runs: Record<string, () => Promise<Usage>> = Object.fromEntries(
    measured.map((name) => [name, () => check(site, name, ["--no-cache"])]),
  );
  const usages = await takeTurns(runs, rounds);
  return measured.flatMap((name): Row[] => {
    const { wall, memory } = medianUsage(usages[name] ?? []);
    const what = `${name}, ${pages} pages`;
    return [
      { what, unit: "s", value: wall },
      { what: `${what}: pages a second`, unit: "", value: pages / wall },
      { what: `${what}: memory at its peak`, unit: "MiB", value: memory ?? Number.NaN },
    ];
  });
}

async function measureRival(
  folder: string,
  site: string,
  pages: number,
  rounds: number,
): Promise<Row[]> {
  const config = join(folder, "pa11yci.json");
  const urls = (await pagesOf(site)).map((path) => ({ url: pathToFileURL(join(site, path)).href }));
  const defaults = {
    standard: "WCAG2AAA",
    runners: ["axe", "htmlcs"],
    timeout: 60_000,
    chromeLaunchConfig: await chromiumOptions(),
  };
  await writeFile(config, JSON.stringify({ defaults, urls }));
  const pa11y = join(root, "node_modules/pa11y-ci/bin/pa11y-ci.js");
  const usages = await takeTurns(
    {
      ours: () => check(site, "a11y", ["--no-cache"]),
      again: () => check(site, "a11y", []),
      rival: () => runProcess({ args: [pa11y, "--config", config], folder: root, answers: [0, 2] }),
    },
    rounds,
  );
  const [ours, again, rival] = [usages.ours, usages.again, usages.rival].map(medianUsage);
  const rate = (usage: Usage | undefined, states: number) => (pages * states) / (usage?.wall ?? 0);
  return [
    {
      what: `a11y, ${pages} pages: states of a page a second`,
      unit: "",
      value: rate(ours, pageStates.length),
      reference: { what: "pa11y-ci as it comes, axe and htmlcs", value: rate(rival, 1) },
      goal: { least: 4 },
    },
    {
      what: `a11y, ${pages} pages, nothing changed since the last run`,
      unit: "s",
      value: again?.wall ?? Number.NaN,
      goal: { most: 3 },
    },
  ];
}
