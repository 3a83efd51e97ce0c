import { expect, it } from "vitest";
import { reportCodequality } from "../../report/codequality.ts";
import { aFinding } from "../a-finding.ts";

const read = (...findings: Parameters<typeof reportCodequality>[0]) =>
  JSON.parse(reportCodequality(findings, "dist"));

it("tells each finding at the line that an editor can change", () => {
  const data = { file: "_data/quotes.ts", line: 12, entry: "a" };
  expect(read(aFinding({ line: 4, data }), aFinding({ severity: "warning" }))).toEqual([
    {
      description: "Something is wrong. Mend it.",
      check_name: "html/a-rule",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "major",
      location: { path: "_data/quotes.ts", lines: { begin: 12 } },
    },
    {
      description: "Something is wrong. Mend it.",
      check_name: "html/a-rule",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "minor",
      location: { path: "dist/index.html", lines: { begin: 1 } },
    },
  ]);
});

it("tells the column beside the line where it is known", () => {
  const data = { file: "_data/quotes.ts", line: 12, column: 7, entry: "a" };
  expect(read(aFinding({ data }))).toMatchObject([
    { location: { path: "_data/quotes.ts", positions: { begin: { line: 12, column: 7 } } } },
  ]);
  expect(read(aFinding({ data }))[0].location).not.toHaveProperty("lines");
});

it("knows a finding again when its line has moved, and tells two that are alike apart", () => {
  const [before] = read(aFinding({ line: 4 }));
  const [after, other] = read(aFinding({ line: 9 }), aFinding({ line: 12 }));
  expect(after.fingerprint).toBe(before.fingerprint);
  expect(other.fingerprint).not.toBe(after.fingerprint);
});
