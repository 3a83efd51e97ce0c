import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { basicCriteria } from "../../../../bench/catch/basic-criteria.ts";
import { criteria } from "../../../../bench/catch/criteria.ts";
import { gds } from "../../../../bench/catch/sets/gds.ts";
import { gdsCriteria } from "../../../../bench/catch/sets/gds-criteria.ts";

let room: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "gds-"));
  for (const folder of ["tests", "example-pages", "assets/sass"]) {
    await mkdir(join(room, "clone", folder), { recursive: true });
  }
});

afterEach(() => rm(room, { recursive: true, force: true }));

const page = (name: string, text: string) => writeFile(join(room, "clone/tests", name), text);
const lay = () => gds.lay(join(room, "clone"), join(room, "site"));

it("takes a page’s criteria from its name, and looks for the barrier in its main part", async () => {
  await page("buttons-empty-button.html", "<main><button></button></main>");
  expect(await lay()).toEqual([
    {
      page: "tests/buttons-empty-button.html",
      about: "buttons-empty-button",
      kind: "barrier",
      criteria: ["4.1.2"],
      place: "html, body, main, main *",
    },
  ]);
});

it("judges the whole of the page to which a case only links", async () => {
  await page(
    "page-title-missing-page-title.html",
    '<a href="../example-pages/missing.html">No</a>',
  );
  expect(await lay()).toEqual([
    {
      page: "example-pages/missing.html",
      about: "page-title-missing-page-title",
      kind: "barrier",
      criteria: ["2.4.2"],
    },
  ]);
});

it("leaves out a page for which no criterion asks", async () => {
  await page("html-empty-paragraph.html", "<main><p></p></main>");
  expect(await lay()).toEqual([]);
});

it("asks for the criteria of a page that is new in the set", async () => {
  await page("new.html", "");
  await expect(lay()).rejects.toThrow("The page new.html is new in the set: give its criteria.");
});

it("gives criteria that WCAG 2.2 has", () => {
  const known = new Set([...criteria.values()].filter((number) => number !== "4.1.1"));
  const given = new Set(Object.values(gdsCriteria).flat());
  expect([...given].filter((number) => !known.has(number))).toEqual([]);
});

it("knows all 86 criteria of WCAG 2.2, 55 of them of levels A and AA", () => {
  expect(criteria.size - 1).toBe(86);
  expect(basicCriteria).toHaveLength(55);
  expect(criteria.get("target-size-minimum")).toBe("2.5.8");
  expect(criteria.get("focus-not-obscured-minimum")).toBe("2.4.11");
});
