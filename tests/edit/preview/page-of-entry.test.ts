import { describe, expect, it } from "vitest";
import { pageOfEntry } from "../../../src/edit/preview/page-of-entry.ts";
import { brackenford } from "../../site/brackenford.ts";
import { builtSite } from "../../site/built-site.ts";

const site = builtSite("brackenford");
const [priority] = brackenford.priorities;
const [quote] = brackenford.quotes;
const [link] = brackenford.links;
const [source] = brackenford.sources;

describe("the page on which an edit is seen", () => {
  it("is the one from which the editor came, as long as it shows the entry", async () => {
    const at = { kind: "links", entry: link?.id ?? "" } as const;
    expect(await pageOfEntry(site().folder, { ...at, from: "help.html" })).toBe("help.html");
    expect(await pageOfEntry(site().folder, { ...at, from: "strategy.html" })).toBe(
      "strategy.html",
    );
    expect(await pageOfEntry(site().folder, { ...at, from: "glossary.html" })).toBe("help.html");
  });

  it("is else that of its kind, which shows the entry", async () => {
    const { folder } = site();
    expect(await pageOfEntry(folder, { kind: "priorities", entry: priority?.id ?? "" })).toBe(
      `priorities/${priority?.id}.html`,
    );
    expect(await pageOfEntry(folder, { kind: "quotes", entry: quote?.id ?? "" })).toBe(
      "quotes.html",
    );
    expect(await pageOfEntry(folder, { kind: "sources", entry: source?.id ?? "" })).toBe(
      "about.html",
    );
  });

  it("is the one from which the editor came, or that of the kind, where no entry is shown", async () => {
    const { folder } = site();
    expect(await pageOfEntry(folder, { kind: "publication", from: "accessibility.html" })).toBe(
      "accessibility.html",
    );
    expect(await pageOfEntry(folder, { kind: "links", from: "gone.html" })).toBe("help.html");
    const [council] = brackenford.organisations;
    const entry = council?.id ?? "";
    expect(await pageOfEntry(folder, { kind: "organisations", entry })).toBe("index.html");
  });
});
