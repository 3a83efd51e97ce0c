import { elementFinder } from "check-barriers";
import { describe, expect, it } from "vitest";
import { aFinding } from "../../gate/tests/a-finding.ts";
import { pageAround, temporarySite } from "../../gate/tests/temporary-site.ts";
import { entryAround } from "../../src/origins/entry-around.ts";

const quote = { file: "_data/quotes.ts", line: 12, entry: "a-quote" };
const priority = { file: "_data/priorities.ts", line: 3, entry: "a-priority" };
const entries = new Map([
  ["a-quote", quote],
  ["a-priority", priority],
]);

const around = async (selector: string, main: string) => {
  const site = await temporarySite({ "index.html": pageAround(main) });
  const element = elementFinder(site)(aFinding({ selector }));
  return element && entryAround(element, entries)?.data;
};

const page =
  '<section id="a-priority"><h2>P</h2><div id="a-quote"><p><b>Said</b></p></div></section><p id="other">O</p>';

describe("entryAround", () => {
  it("leads from an element to the nearest entry that holds it", async () => {
    expect(await around("#a-quote b", page)).toEqual(quote);
    expect(await around("#a-priority h2", page)).toEqual(priority);
  });

  it("knows an entry by the id that an element names, too", async () => {
    const named =
      '<section data-entry="a-priority"><h2><span id="a-priority"></span>P</h2></section>';
    expect(await around("h2", named)).toEqual(priority);
  });

  it("knows none where no entry holds the element", async () => {
    expect(await around("#other", page)).toBeUndefined();
  });
});
