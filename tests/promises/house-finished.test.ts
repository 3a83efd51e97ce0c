import { parse } from "parse5";
import { expect, it } from "vitest";
import { checkFinished } from "../../src/promises/house/check-finished.ts";

const flaws = (html: string) => checkFinished(parse(html, { sourceCodeLocationInfo: true }));

it("finds words that still say TODO", () => {
  expect(flaws("<main>\n<h1>TODO: the site’s name</h1></main>")).toEqual([
    {
      rule: "unfinished",
      line: 2,
      message: "Words are still to be written here: TODO: the site’s name",
    },
  ]);
});

it.each([
  "TBC",
  "XXX",
  "XXXXXX",
  "[TBC]",
  "Lorem ipsum dolor sit amet, consectetur",
  "[Insert the council’s name]",
  "Click or tap here to enter text",
  "Insert text here",
  "Error! Reference source not found",
  "{{council_name}}",
])("finds %s where the words are still to come", (text) => {
  expect(flaws(`<p>${text}</p>`)).toEqual([
    {
      rule: "unfinished",
      line: 1,
      message: `Words are still to be written here: ${text}`,
    },
  ]);
});

it("is silent on a page that is finished", () => {
  expect(
    flaws(
      "<main><h1>What to do today</h1><p>Mastodon</p><p>The date is TBC.</p><p>Todo cambia</p><p>Part XX of the report</p><p>Olympiad XXX</p><p>“Enter the text [of the Act] here”, it says.</p></main>",
    ),
  ).toEqual([]);
});
