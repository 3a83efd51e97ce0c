import { describe, expect, it } from "vitest";
import { longItalics } from "../../../screen/looks/long-italics.ts";
import { toldBy } from "../told-by.ts";

describe("longItalics", () => {
  it("tells of a long passage in italics", async () => {
    const page =
      "<p><em>word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word </em></p>";
    expect(await toldBy(longItalics, page)).toEqual([
      "warning: The passage “word word word word word word word word word wor…” has 60 words in italics, which are hard to read.",
    ]);
  });

  it("lets a quotation and a stressed word be", async () => {
    const page =
      "<blockquote><em>It rained all day.</em></blockquote><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(longItalics, page)).toEqual([]);
  });
});
