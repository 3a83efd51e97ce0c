import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { examples } from "./links.ts";
import { runExamples } from "./run-examples.ts";

runExamples("links", examples);

const barriers = Object.values(examples).flatMap((example) =>
  "barrier" in example ? [example.barrier] : [],
);

it.each(barriers)("has the barrier %s", (barrier) => {
  expect(existsSync(join(import.meta.dirname, "../barriers", barrier, "barrier.html"))).toBe(true);
});
