import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { examples } from "./browser.ts";
import { runExamples } from "./run-examples.ts";

runExamples("browser", examples);

it("names folders of the corpus alone", () => {
  const named = Object.values(examples).flatMap((one) => ("barrier" in one ? [one.barrier] : []));
  const lost = named.filter((name) => !existsSync(join(import.meta.dirname, "../barriers", name)));
  expect(lost).toEqual([]);
});
