import { expect, it } from "vitest";
import { checkSums } from "../../downloads/check-sums.ts";

const sum = "a".repeat(64);

it.each([
  ["digits", (n: number) => `${"a".repeat(n)}!`],
  ["spaces", (n: number) => `a${" ".repeat(n)}x`],
  ["brackets", (n: number) => `SHA256 (${"a) = a".repeat(n / 6)}!`],
  ["steps up", (n: number) => `${sum}  ${"../".repeat(n / 3)}`],
  ["backslashes", (n: number) => `\\${sum}  ${"\\n".repeat(n / 2)}`],
  ["lines", (n: number) => "a\n".repeat(n / 2)],
])("reads a million letters of %s as easily as few", async (_, make) => {
  const faults = await checkSums("/", "SHA256SUMS", make(1_000_000), new Set(), []);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every(({ message = "" }) => message.length < 300)).toBe(true);
});
