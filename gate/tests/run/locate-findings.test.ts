import { describe, expect, it } from "vitest";
import { attribute } from "../../html/attribute.ts";
import { elementFinder } from "../../run/element-finder.ts";
import { locateFindings } from "../../run/locate-findings.ts";
import { aFinding } from "../a-finding.ts";
import { pageAround, temporarySite } from "../temporary-site.ts";

const entry = { file: "words.ts", line: 12, entry: "a-quote" };

const located = async (changes: Parameters<typeof aFinding>[0]) => {
  const html = pageAround('<div id="a-quote">\n<p>Said</p></div><p id="other">O</p>');
  const site = await temporarySite({ "index.html": html });
  return locateFindings([aFinding(changes)], elementFinder(site), (element) =>
    attribute(element, "id") === "a-quote" ? entry : undefined,
  )[0];
};

describe("locateFindings", () => {
  it("adds the line of the page, and the line that it was built from where that is known", async () => {
    expect(await located({ selector: "#a-quote" })).toMatchObject({ line: 12, data: entry });
    expect(await located({ selector: "#other" })).toEqual(
      aFinding({ selector: "#other", line: 13 }),
    );
  });

  it("finds the element by its line when there is no selector", async () => {
    expect(await located({ line: 12 })).toMatchObject({ line: 12, data: entry });
  });

  it("keeps the line that a check gave", async () => {
    expect((await located({ selector: "#a-quote", line: 40 }))?.line).toBe(40);
  });

  it("leaves a finding as it is when its element or page isn't there", async () => {
    expect(await located({ selector: "#gone" })).toEqual(aFinding({ selector: "#gone" }));
    expect(await located({ page: "gone.html", line: 1 })).toEqual(
      aFinding({ page: "gone.html", line: 1 }),
    );
  });
});
