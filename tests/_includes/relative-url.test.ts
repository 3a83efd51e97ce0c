import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeUrl } from "../../_includes/relative-url.ts";

describe("relativeUrl", () => {
  it.each([
    ["index.html", "quotes.html", "quotes.html"],
    ["index.html", "priorities/one.html", "priorities/one.html"],
    ["priorities/one.html", "quotes.html#ann", "../quotes.html#ann"],
    ["priorities/one.html", "priorities/two.html", "two.html"],
    ["quotes.html", "quotes.html#ann", "#ann"],
    ["quotes.html", "quotes.html", "quotes.html"],
    ["quotes.html", "#main", "#main"],
  ])("from %s to %s is %s", (from, to, expected) => {
    expect(relativeUrl(from, to)).toBe(expected);
  });

  it("leads where the address says, from anywhere, as the URL standard resolves it", () => {
    const name = fc.stringMatching(/^[a-z]{1,3}$/);
    const path = fc
      .tuple(fc.array(name, { maxLength: 3 }), name)
      .map(([folders, file]) => [...folders, `${file}.html`].join("/"));
    const base = "https://host.example/some/folder/";
    fc.assert(
      fc.property(path, path, fc.option(name, { nil: undefined }), (from, file, fragment) => {
        const to = fragment === undefined ? file : `${file}#${fragment}`;
        expect(new URL(relativeUrl(from, to), base + from).href).toBe(base + to);
      }),
    );
  });
});
