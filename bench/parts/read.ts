import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "check-barriers/chromium";
import { buildSite } from "../../src/publish/build-site.ts";
import { median } from "../measure/median.ts";
import { takeTurns } from "../measure/take-turns.ts";
import { lighthouseScores } from "../read/lighthouse-scores.ts";
import { lines } from "../read/line.ts";
import { type Reading, readPage } from "../read/read-page.ts";
import { serveCompressed } from "../read/serve-compressed.ts";
import { smallestPage } from "../read/smallest-page.ts";
import type { PartResult, Row } from "../report/result.ts";
import { inWorkFolder } from "../work-folder.ts";
import type { Part } from "./part.ts";

const data = join(import.meta.dirname, "../../_data");

/** The figures of a reading, with their units and their goals for any page. */
const figures = [
  ["firstPaint", "first paint", "ms", undefined],
  ["largestPaint", "largest paint", "ms", undefined],
  ["bytes", "bytes", "B", undefined],
  ["requests", "requests", "", { most: 1 }],
  ["shift", "layout shift", "", { most: 0 }],
  ["blocking", "blocking time", "ms", { most: 0 }],
] as const;

/** Reads pages in Chromium on a slow phone and line, each beside the smallest page with its words. */
export const benchRead: Part = ({ rounds }) =>
  inWorkFolder(async (folder) => {
    const output = join(folder, "site");
    const problems = await buildSite({
      data,
      output,
      today: new Date().toISOString().slice(0, 10),
    });
    if (problems.length > 0)
      throw new Error("The data has mistakes: run npm run build to see them.");
    const { default: priorities } = await import("../../_data/priorities.ts");
    const paths = [
      "index.html",
      `priorities/${priorities[0]?.id}.html`,
      "easy-read.html",
      "strategy.html",
    ];
    const pages = new Map<string, string>();
    for (const path of paths) {
      const text = await readFile(join(output, path), "utf8");
      pages.set(path, text);
      pages.set(`smallest/${path}`, smallestPage(text));
    }
    const server = await serveCompressed(pages);
    const browser = await launchChromium();
    try {
      const result: PartResult = { part: "read", rows: [], notes: [] };
      for (const [name, line] of Object.entries(lines)) {
        for (const path of paths) {
          const { ours, smallest } = await takeTurns(
            {
              ours: () => readPage(browser, server.url + path, line),
              smallest: () => readPage(browser, `${server.url}smallest/${path}`, line),
            },
            rounds,
          );
          result.rows.push(...compare(`${path}, ${name}`, ours, smallest));
        }
      }
      for (const path of paths) {
        const scores = await lighthouseScores(browser, server.url + path);
        for (const [title, value] of Object.entries(scores))
          result.rows.push({
            what: `${path}, Lighthouse: ${title}`,
            unit: "",
            value,
            goal: { least: 100 },
          });
      }
      return result;
    } finally {
      await browser.close();
      await server.stop();
    }
  });

function compare(what: string, ours: readonly Reading[], smallest: readonly Reading[]): Row[] {
  const isHomeOnSlowLine = what === "index.html, slow 3G";
  return figures.map(([key, name, unit, goal]) => {
    const value = median(ours.map((reading) => reading[key]));
    const limit = median(smallest.map((reading) => reading[key]));
    const timed = goal === undefined;
    return {
      what: `${what}: ${name}`,
      unit,
      value,
      ...(timed ? { reference: { what: "smallest page with its words", value: limit } } : {}),
      ...(key === "firstPaint" && isHomeOnSlowLine
        ? { goal: { most: 1.15 } }
        : goal
          ? { goal }
          : {}),
    };
  });
}
