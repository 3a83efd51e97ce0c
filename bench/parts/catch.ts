import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { findClones } from "../catch/find-clones.ts";
import type { PageSet } from "../catch/page-case.ts";
import { placeFinder } from "../catch/place-finder.ts";
import { missedByFirst, type Score, scoreCells, scoreOf } from "../catch/scores.ts";
import { serveFolder } from "../catch/serve-folder.ts";
import { act } from "../catch/sets/act.ts";
import { apg } from "../catch/sets/apg.ts";
import { gds } from "../catch/sets/gds.ts";
import { axeTool } from "../catch/tools/axe.ts";
import { checkSite } from "../catch/tools/check-site.ts";
import { htmlValidate } from "../catch/tools/html-validate.ts";
import { ibm } from "../catch/tools/ibm.ts";
import { lighthouseTool } from "../catch/tools/lighthouse.ts";
import { pa11yCi } from "../catch/tools/pa11y-ci.ts";
import { aligned } from "../report/aligned.ts";
import { inWorkFolder } from "../work-folder.ts";
import type { Part } from "./part.ts";

const tools = [checkSite, axeTool, pa11yCi, htmlValidate, lighthouseTool, ibm];
const sets = [gds, act, apg];

const head = ["Set", "Tool", "Barriers named", "Good pages accused", "Pages not seen", "Seconds"];

/**
 * Counts on public pages what our gate and five other checkers find: the barriers that they name,
 * and the good pages that they accuse. Each takes its turn once.
 */
export const benchCatch: Part = ({ sets: clones }) =>
  inWorkFolder(async (folder) => {
    const rows: string[][] = [];
    const notes: string[] = [];
    const details: unknown[] = [];
    for (const set of findClones(clones, sets)) {
      const { cases, scores } = await measure(set, join(clones ?? "", set.folder), folder);
      rows.push(...scores.map((score) => [set.name, ...scoreCells(cases, score)]));
      const missed = missedByFirst(cases, scores);
      if (missed.length > 0) {
        const list = missed.map((line) => `- ${line}`).join("\n");
        notes.push(`${set.name}: named by another and not by ${checkSite.name}:\n\n${list}`);
      }
      details.push(...cases.map((one) => ({ set: set.name, ...one, told: toldOf(one, scores) })));
    }
    const versions = tools.map(({ name, version }) => `${name} ${version}`).join(", ");
    return {
      part: "catch",
      rows: [],
      notes: [aligned([head, ...rows]), `${versions}.`, ...notes],
      details,
    };
  });

async function measure(set: PageSet, clone: string, folder: string) {
  const site = join(folder, set.folder);
  await mkdir(site);
  const cases = await set.lay(clone, site);
  if (cases.length === 0) throw new Error(`There is no page of “${set.name}” in ${clone}.`);
  const server = await serveFolder(site);
  const pages = {
    folder: site,
    url: server.url,
    paths: cases.map(({ page }) => page),
    room: folder,
  };
  try {
    const turns = [];
    for (const { name, check } of tools) {
      const started = performance.now();
      const verdicts = await check(pages);
      turns.push({ name, verdicts, seconds: (performance.now() - started) / 1000 });
    }
    const placesOf = await placeFinder(
      pages,
      cases,
      turns.map(({ verdicts }) => verdicts),
    );
    const scores = turns.map(({ name, seconds, verdicts }) =>
      scoreOf(name, seconds, cases, verdicts, placesOf),
    );
    return { cases, scores };
  } finally {
    await server.stop();
  }
}

function toldOf(one: Parameters<Score["told"]["get"]>[0], scores: readonly Score[]) {
  return Object.fromEntries(
    scores.flatMap(({ tool, told }) => {
      const rules = told.get(one);
      return rules ? [[tool, rules]] : [];
    }),
  );
}
