import { describe, expect, it } from "vitest";
import { elementFinder } from "../../src/checks/element-finder.ts";
import { locateInData } from "../../src/checks/locate-in-data.ts";
import { aFinding } from "./a-finding.ts";
import { pageAround, temporarySite } from "./temporary-site.ts";

const entry = { file: "_data/quotes.ts", line: 12, entry: "a-quote" };
const outer = { file: "_data/priorities.ts", line: 3, entry: "a-priority" };
const entries = new Map([
  ["a-quote", entry],
  ["a-priority", outer],
]);

const locate = async (changes: Parameters<typeof aFinding>[0]) => {
  const html = pageAround(
    '<section id="a-priority"><h2>P</h2>\n<div id="a-quote"><p>\n<b>Said</b></p></div></section><p id="other">O</p>',
  );
  const site = await temporarySite({ "index.html": html });
  return locateInData([aFinding(changes)], elementFinder(site), entries)[0];
};

describe("locateInData", () => {
  it("leads from an element to the entry that holds it", async () => {
    expect(await locate({ selector: "#a-quote b" })).toMatchObject({ line: 14, data: entry });
  });

  it("knows an entry by the id that an element names, too", async () => {
    const html = pageAround(
      '<section data-entry="a-priority"><h2><span id="a-priority"></span>P</h2>\n<p>Words</p></section>',
    );
    const site = await temporarySite({ "index.html": html });
    const found = locateInData([aFinding({ selector: "p" })], elementFinder(site), entries)[0];
    expect(found?.data).toEqual(outer);
  });

  it("leads from a line to the entry when there is no selector", async () => {
    expect(await locate({ line: 13 })).toMatchObject({ line: 13, data: entry });
  });

  it("takes the nearest of two entries", async () => {
    expect((await locate({ selector: "#a-priority h2" }))?.data).toEqual(outer);
  });

  it("leaves the data line out where no entry holds the element", async () => {
    expect(await locate({ selector: "#other" })).toEqual(
      aFinding({ selector: "#other", line: 14 }),
    );
  });

  it("keeps the line that a check gave", async () => {
    expect((await locate({ selector: "#a-quote", line: 40 }))?.line).toBe(40);
  });

  it("leaves a finding as it is when its element or page isn't there", async () => {
    expect(await locate({ selector: "#gone" })).toEqual(aFinding({ selector: "#gone" }));
    expect(await locate({ page: "gone.html", line: 1 })).toEqual(
      aFinding({ page: "gone.html", line: 1 }),
    );
  });
});
