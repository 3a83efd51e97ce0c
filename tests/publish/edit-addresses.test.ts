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
  expect([...editAddresses(repository, entries, pages)]).toEqual([
    ["ann", `${file}#L12`],
    ["quotes.html", `${file}#L3`],
  ]);
});

it("knows no web editor of other repositories", () => {
  expect(editAddresses("https://code.anytown.example/plan", entries, pages).size).toBe(0);
});
