import { parse } from "parse5";
import { expect, it } from "vitest";
import { checkFinished } from "../../src/checks/house/check-finished.ts";

const faults = (html: string) => checkFinished(parse(html, { sourceCodeLocationInfo: true }));

it("finds words that still say TODO", () => {
  expect(faults("<main>\n<h1>TODO: the site’s name</h1></main>")).toEqual([
    {
      rule: "unfinished",
      line: 2,
      message: "Words are still to be written here: TODO: the site’s name",
      help: "Write them in the data file, in place of the text that says TODO.",
    },
  ]);
});

it("is silent on a page that is finished", () => {
  expect(faults("<main><h1>What to do today</h1><p>Mastodon</p></main>")).toEqual([]);
});
