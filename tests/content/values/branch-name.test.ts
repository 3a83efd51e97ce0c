import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { branchProblem } from "../../../src/content/values/branch-name.ts";

const run = promisify(execFile);

const gitTakes = (name: string): Promise<boolean> =>
  run("git", ["check-ref-format", `refs/heads/${name}`]).then(
    () => true,
    () => false,
  );

it.each(["main", "trunk", "release/2026", "v1.0", "größe", "fix-#12", "cyngor_sir", "🌳"])(
  "takes “%s”",
  (name) => {
    expect(branchProblem(name)).toBeUndefined();
  },
);

it("takes no name that git refuses", async () => {
  const piece = fc.constantFrom(..."a/.-~^:?*[\\@{ é\u0007\u200b", "..", "@{", ".lock", "//", "/.");
  const name = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(name, async (text) => {
      if (!branchProblem(text)) expect(await gitTakes(text), text).toBe(true);
    }),
    { numRuns: 60 },
  );
});
