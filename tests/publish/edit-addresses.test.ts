import { expect, it } from "vitest";
import { editAddresses } from "../../src/publish/edit-addresses.ts";

const entries = new Map([["ann", { file: "_data/quotes.ts", line: 12, entry: "ann" }]]);
const pages = new Map([["quotes.html", { file: "_data/quotes.ts", line: 3 }]]);

it.each([
  ["https://github.com/anytown/plan", "https://github.com/anytown/plan/edit/main/_data/quotes.ts"],
  ["https://github.com/anytown/plan/", "https://github.com/anytown/plan/edit/main/_data/quotes.ts"],
  [
    "https://github.com/anytown/plan.git",
    "https://github.com/anytown/plan/edit/main/_data/quotes.ts",
  ],
  [
    "https://gitlab.com/any/town/plan",
    "https://gitlab.com/any/town/plan/-/edit/main/_data/quotes.ts",
  ],
])("opens the line of an entry and of a page in the web editor of %s", (repository, file) => {
  expect([...editAddresses({ repository, branch: "main" }, entries, pages)]).toEqual([
    ["ann", `${file}#L12`],
    ["quotes.html", `${file}#L3`],
  ]);
});

it.each([
  ["https://github.com/anytown/plan", "trunk", "edit/trunk"],
  ["https://github.com/anytown/plan", "release/2026 #1", "edit/release/2026%20%231"],
  ["https://gitlab.com/anytown/plan", "release/größe", "-/edit/release/gr%C3%B6%C3%9Fe"],
])("proposes changes of %s to the branch %s", (repository, branch, path) => {
  expect(editAddresses({ repository, branch }, entries, pages).get("ann")).toBe(
    `${repository}/${path}/_data/quotes.ts#L12`,
  );
});

it("knows no web editor of other repositories", () => {
  const repository = "https://code.anytown.example/plan";
  expect(editAddresses({ repository, branch: "main" }, entries, pages).size).toBe(0);
});
