import { expect, it } from "vitest";
import { packageName } from "../../src/new/package-name.ts";

it.each([
  ["my-strategy", "my-strategy"],
  ["Our Strategy 2026", "our-strategy-2026"],
  ["Strategaeth Môn (SEND)", "strategaeth-mon-send"],
  ["_site", "site"],
  ["دليل", "our-strategy"],
  ["zod", "zod-site"],
  ["check-barriers", "check-barriers-site"],
  ["gate", "gate-site"],
  [`${"long ".repeat(60)}`, `${"long-".repeat(40)}`.slice(0, -1)],
])("names the package in a folder called %s %s", (folder, name) => {
  const packages = ["", "gate", "node_modules/check-barriers", "node_modules/a/node_modules/zod"];
  expect(packageName(folder, packages)).toBe(name);
});
