import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../model/finding.ts";
import { readSite } from "../../model/site.ts";
import { barriers } from "../barriers/manifest.ts";
import { runAlone } from "../run-alone.ts";
import { noBrowser } from "../temporary-site.ts";
import { examples } from "./content-a.ts";
import { runExamples } from "./run-examples.ts";

runExamples("content", examples);

describe("the barriers that stand for rules of the content check", () => {
  const named = Object.entries(examples).flatMap(([rule, example]) =>
    "barrier" in example ? [[rule, example.barrier] as const] : [],
  );
  let findings: Finding[];
  beforeAll(async () => {
    const site = await readSite(join(import.meta.dirname, "../barriers"));
    findings = await runAlone("content", site, noBrowser);
  }, 120_000);

  it.each(named)("%s is told in %s, and not in its clean twin", (rule, folder) => {
    expect(barriers.map((barrier) => barrier.folder)).toContain(folder);
    const pages = findings.filter((finding) => finding.rule === rule).map(({ page }) => page);
    expect(pages).toContain(`${folder}/barrier.html`);
    expect(pages).not.toContain(`${folder}/clean.html`);
  });
});
