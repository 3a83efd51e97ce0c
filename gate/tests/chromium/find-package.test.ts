import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { findPackage } from "../../chromium/find-package.ts";
import { temporaryFolder } from "../temporary-site.ts";

it("finds what the gate reaches before what the current folder does", async () => {
  const folder = await temporaryFolder({
    "node_modules/axe-core/package.json": '{ "main": "a.js" }',
    "node_modules/axe-core/a.js": "",
  });
  expect(findPackage("axe-core", folder)?.folder).not.toContain(folder);
});

it("finds what the current folder alone reaches", async () => {
  const folder = await temporaryFolder({
    "node_modules/brought-along/package.json": '{ "main": "a.js" }',
    "node_modules/brought-along/a.js": "",
  });
  const at = join(folder, "node_modules/brought-along");
  expect(findPackage("brought-along", folder)).toEqual({
    folder: at,
    address: pathToFileURL(join(at, "a.js")).href,
  });
});

it("finds nothing where there is nothing", async () => {
  expect(findPackage("brought-along", await temporaryFolder({}))).toBeUndefined();
});
