import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { buildFlags } from "../build-flags.ts";
import { generatePublication } from "../generate/publication.ts";
import { writeDataFolder } from "../generate/write-data-folder.ts";
import { writeHugoSite } from "../generate/write-hugo-site.ts";
import { writeNunjucksSite } from "../generate/write-nunjucks-site.ts";
import { hasProgram } from "../measure/has-program.ts";
import { medianUsage } from "../measure/median-usage.ts";
import { runProcess, type Usage } from "../measure/run-process.ts";
import { takeTurns } from "../measure/take-turns.ts";
import type { Row } from "../report/result.ts";
import { inWorkFolder } from "../work-folder.ts";
import type { Part } from "./part.ts";

const root = join(import.meta.dirname, "../..");
const eleventy = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
const sizes = [100, 1_000, 10_000];

/** Builds the real site and generated ones of several sizes, each beside the same pages by others. */
export const benchBuild: Part = ({ rounds }) =>
  inWorkFolder(async (folder) => {
    const rows = await realSite(folder, rounds);
    const ours = new Map<number, Usage>();
    const notes: string[] = [];
    for (const entries of sizes) {
      const { usage, counts } = await generated(join(folder, String(entries)), entries, rounds);
      rows.push(...compare(entries, usage));
      if (usage.ours) ours.set(entries, usage.ours);
      notes.push(`${entries} entries: ${counts}.`);
    }
    rows.push(...slope(ours));
    return { part: "build", rows, notes };
  });

const build = (output: string): Promise<Usage> =>
  runProcess({
    args: [...buildFlags, join(root, "src/commands/build.ts"), "--output", output],
    folder: root,
    env: { SITE_URL: "https://strategy.example.org/" },
  });

async function realSite(folder: string, rounds: number): Promise<Row[]> {
  const output = join(folder, "real");
  const usages = await takeTurns(
    {
      whole: async () => {
        // What is packed is kept from build to build
        await rm(join(root, "node_modules/.cache/archives"), { recursive: true, force: true });
        return build(output);
      },
      again: () => build(output),
      pages: () =>
        runProcess({
          args: [...buildFlags, join(root, "bench/build-pages.ts"), join(root, "_data"), output],
          folder: root,
        }),
      eleventy: () =>
        runProcess({
          args: ["--input-type=module", "-e", 'await import("@11ty/eleventy")'],
          folder: root,
        }),
    },
    // Short, and so the more often
    rounds * 2,
  );
  const whole = medianUsage(usages.whole);
  const reference = { what: "importing Eleventy", value: medianUsage(usages.eleventy).wall };
  return [
    {
      what: "real site, everything included",
      unit: "s",
      value: whole.wall,
      reference,
      goal: { most: 2.2 },
    },
    {
      what: "the same again, where nothing changed",
      unit: "s",
      value: medianUsage(usages.again).wall,
      reference,
    },
    {
      what: "real site, pages alone",
      unit: "s",
      value: medianUsage(usages.pages).wall,
      reference,
    },
    { what: "real site, memory at its peak", unit: "MiB", value: whole.memory ?? Number.NaN },
  ];
}

type Rival = "ours" | "nunjucks" | "hugo";

async function generated(folder: string, entries: number, rounds: number) {
  const content = generatePublication(entries);
  const site = await prepareSite(content, { today: content.publication.updated });
  await writeDataFolder(content, join(folder, "data"));
  await writeNunjucksSite(site, join(folder, "nunjucks"));
  await writeHugoSite(site, join(folder, "hugo"));
  // A new folder each time: a file system that has just lost thousands of files makes new ones slowly
  const times: Record<Rival, number> = { ours: 0, nunjucks: 0, hugo: 0 };
  const output = (name: Rival) => join(folder, `out-${name}-${times[name]}`);
  const newOutput = (name: Rival) => {
    times[name] += 1;
    return output(name);
  };
  const pages = join(root, "bench/build-pages.ts");
  const runs: Partial<Record<Rival, () => Promise<Usage>>> = {
    ours: () =>
      runProcess({
        args: [...buildFlags, pages, join(folder, "data"), newOutput("ours")],
        folder: root,
      }),
    nunjucks: () =>
      runProcess({
        args: [eleventy, "--quiet", `--output=${newOutput("nunjucks")}`],
        folder: join(folder, "nunjucks"),
      }),
    ...(hasProgram("hugo")
      ? {
          hugo: () =>
            runProcess({
              command: "hugo",
              args: ["--quiet", "--destination", newOutput("hugo")],
              folder: join(folder, "hugo"),
            }),
        }
      : {}),
  };
  const usages = await takeTurns(runs as Record<Rival, () => Promise<Usage>>, rounds);
  const names = Object.keys(runs) as Rival[];
  const usage = Object.fromEntries(
    names.map((name) => [name, medianUsage(usages[name])]),
  ) as Partial<Record<Rival, Usage>>;
  const counts = await Promise.all(
    names.map(async (name) => `${name} wrote ${await pagesIn(output(name))} pages`),
  );
  return { usage, counts: counts.join(", ") };
}

async function pagesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((path) => path.endsWith(".html")).length;
}

const rivalNames = {
  nunjucks: "Eleventy with Nunjucks and JSON",
  hugo: "Hugo with Markdown files",
};
const goals = { nunjucks: 0.35, hugo: 0.6 };

function compare(entries: number, { ours, ...rivals }: Partial<Record<Rival, Usage>>): Row[] {
  if (!ours) return [];
  const count = entries.toLocaleString("en-GB");
  const rows: Row[] = [];
  for (const name of ["nunjucks", "hugo"] as const) {
    const rival = rivals[name];
    if (!rival) continue;
    const what = rivalNames[name];
    rows.push({
      what: `${count} entries`,
      unit: "s",
      value: ours.wall,
      reference: { what, value: rival.wall },
      ...(entries === 10_000 ? { goal: { most: goals[name] } } : {}),
    });
    if (ours.cpu !== undefined && rival.cpu !== undefined) {
      rows.push({
        what: `${count} entries, processor time`,
        unit: "s",
        value: ours.cpu,
        reference: { what, value: rival.cpu },
      });
    }
  }
  rows.push({
    what: `${count} entries, memory at its peak`,
    unit: "MiB",
    value: ours.memory ?? Number.NaN,
    ...(entries === 10_000 ? { goal: { most: 400 } } : {}),
  });
  return rows;
}

/** Milliseconds for one more entry: from the middle size on, and up to it. */
function slope(usages: ReadonlyMap<number, Usage>): Row[] {
  const [small = 0, middle = 0, large = 0] = sizes;
  const between = (figure: "wall" | "cpu", from: number, to: number): number => {
    const of = (size: number) => usages.get(size)?.[figure] ?? Number.NaN;
    return ((of(to) - of(from)) * 1000) / (to - from);
  };
  const row = (what: string, figure: "wall" | "cpu"): Row => ({
    what,
    unit: "ms",
    value: between(figure, middle, large),
    reference: { what: "from 100 to 1,000", value: between(figure, small, middle) },
  });
  return [
    { ...row("one more entry, from 1,000 to 10,000", "wall"), goal: { most: 1 } },
    row("one more entry, from 1,000 to 10,000, processor time", "cpu"),
  ];
}
