import { expect, it } from "vitest";
import { runProcess } from "../../../bench/measure/run-process.ts";

it("tells what a Node process took: time, and memory at its peak", async () => {
  const held = await runProcess({ args: ["-e", "Buffer.alloc(200 * 2 ** 20, 1)"] });
  const small = await runProcess({ args: ["-e", ""] });
  expect(held.wall).toBeGreaterThan(0);
  expect(held.cpu).toBeGreaterThan(0);
  expect((held.memory ?? 0) - (small.memory ?? 0)).toBeGreaterThan(150);
});

it("fails with what the program said when it ends with an error", async () => {
  const args = ["-e", "console.error('No data.'); process.exit(3)"];
  await expect(runProcess({ args })).rejects.toThrow(/ ended with 3: No data\.$/);
});

it("takes another code for an answer where that is one", async () => {
  const usage = await runProcess({ args: ["-e", "process.exit(1)"], answers: [0, 1] });
  expect(usage.wall).toBeGreaterThan(0);
});
