import { expect, it } from "vitest";
import { barriers } from "../barriers/manifest.ts";
import { examples } from "./html.ts";
import { runExamples } from "./run-examples.ts";

it("names barriers that there are", () => {
  const named = Object.values(examples).flatMap((one) => ("barrier" in one ? [one.barrier] : []));
  expect(barriers.map(({ folder }) => folder)).toEqual(expect.arrayContaining(named));
});

runExamples("html", examples, { asOneSite: true });
