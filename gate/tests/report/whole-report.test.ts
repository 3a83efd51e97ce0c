import { expect, it } from "vitest";
import { wholeReport } from "../../report/whole-report.ts";

it("leads to the files of a run on GitHub", () => {
  const env = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "anytown/plan",
    GITHUB_RUN_ID: "123",
  };
  expect(wholeReport("findings.txt", "npm run check", env)).toBe(
    "It stands whole in the file `findings.txt`, among the [files of this run](https://github.com/anytown/plan/actions/runs/123#artifacts), “Artifacts”.",
  );
});

it("names the file elsewhere", () => {
  expect(wholeReport("findings.txt", "npm run check", {})).toBe(
    "It stands whole in the file `findings.txt`.",
  );
});

it("names the command where there is no file", () => {
  expect(wholeReport(undefined, "npm run check", {})).toBe("`npm run check` tells it whole.");
});
