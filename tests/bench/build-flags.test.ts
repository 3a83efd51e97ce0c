import { expect, it } from "vitest";
import { buildFlags } from "../../bench/build-flags.ts";
import project from "../../package.json" with { type: "json" };

it("measures the build with the flags that npm run build gives it", () => {
  expect(project.scripts.build).toBe(`node ${buildFlags.join(" ")} src/commands/build.ts`);
});
