import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { skipsIn } from "./skips-in.ts";

const root = join(import.meta.dirname, "../../..");
const room = "gate/tests/needs";

describe("skipsIn", () => {
  it.each([
    ['it.skip("a", () => {});', "1:4", "skip"],
    ['it["skip"]("a", () => {});', "1:4", "skip"],
    ['describe.skipIf(true)("a", () => {});', "1:10", "skipIf"],
    ['test.runIf(false).each([1])("a", () => {});', "1:6", "runIf"],
    ['describe.concurrent.skip.each([1])("a", () => {});', "1:21", "skip"],
    ['it.todo("a");', "1:4", "todo"],
    ['it("a", { skip: true }, () => {});', "1:11", "skip"],
    ['it("a", { "todo": isOld }, () => {});', "1:11", "todo"],
    ['it("a", (context) => context.skip("too old"));', "1:30", "skip"],
    ['it("a", ({ skip }) => { expect(1).toBe(1); });', "1:12", "skip"],
    ['it("a", () => {\n  if (!isHere) return;\n  expect(1).toBe(1);\n});', "2:16", "return"],
    [
      'it.each([1])("a", async (n) => {\n  try { ask(); } catch { return; }\n  expect(n).toBe(1);\n});',
      "2:26",
      "return",
    ],
    ['test("a", function () {\n  if (isOld) {\n    return ask();\n  }\n});', "3:5", "return"],
  ])("finds in %j what skips a test", (source, place, found) => {
    expect(skipsIn(source)).toEqual([{ place, found }]);
  });

  it.each([
    'it("a", needs("nginx"), () => { expect(1).toBe(1); });',
    'it("takes no .skip-link, and no { skip: true } in a text", () => { expect("it.skip").toBe(1); });',
    "// it.skip() and it.todo()",
    'it("a", () => { expect(read()).toBe(1); if (isOld) return; expect(2).toBe(2); });',
    'it("a", () => { const all = list.map((one) => { return one; }); expect(all).toEqual([]); });',
    'it("a", () => { const odd = { get() { return 1; } }; expect(odd.get()).toBe(1); });',
    "function served() { if (!room) return; close(); }",
    "beforeAll(() => { if (isOpen) return; open(); });",
    'const skipped = flags.skipped; const words = { only: "a" };',
  ])("is silent on %j", (source) => {
    expect(skipsIn(source)).toEqual([]);
  });
});

it("finds no test here that is passed by in silence", () => {
  const files = globSync(["tests/**/*.ts", "gate/tests/**/*.ts", "bench/**/*.ts"], {
    cwd: root,
    exclude: ["tests/fixtures/mistakes/**", `${room}/needs.ts`],
  });
  expect(files.length).toBeGreaterThan(300);
  const skips = files.flatMap((file) =>
    skipsIn(readFileSync(join(root, file), "utf8")).map(
      ({ place, found }) => `${file}:${place} ${found}: ask needs(…) of ${room}/needs.ts instead`,
    ),
  );
  expect(skips).toEqual([]);
});
