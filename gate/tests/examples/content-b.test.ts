import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSite } from "../../model/site.ts";
import { runAlone } from "../run-alone.ts";
import { noBrowser } from "../temporary-site.ts";
import { examples } from "./content-b.ts";
import type { Example } from "./example.ts";
import { runExamples } from "./run-examples.ts";

runExamples("content", examples);

const corpus = join(import.meta.dirname, "../barriers");
const barriers = Object.entries<Example>(examples).flatMap(([rule, example]) =>
  "barrier" in example ? [[rule, join(corpus, example.barrier)] as const] : [],
);

describe.each(barriers)("content: %s", (rule, folder) => {
  it("is told of its barrier in the corpus, and not of the clean twin", async () => {
    expect(existsSync(folder)).toBe(true);
    const findings = await runAlone("content", await readSite(folder), noBrowser);
    const pages = findings.filter((finding) => finding.rule === rule).map(({ page }) => page);
    expect(new Set(pages)).toEqual(new Set(["barrier.html"]));
  });
});
