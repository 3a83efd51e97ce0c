import { describe, expect, it } from "vitest";
import { capitals } from "../../../screen/looks/capitals.ts";
import { toldBy } from "../told-by.ts";

describe("capitals", () => {
  it("tells of a sentence typed in capitals", async () => {
    const page =
      "<p>THIS IS A SENTENCE THAT WAS TYPED IN CAPITALS FROM ITS BEGINNING TO ITS END.</p>";
    expect(await toldBy(capitals, page)).toEqual([
      "error: The text “THIS IS A SENTENCE THAT WAS TYPED IN CAPITALS FR…” is 15 words long and all in capitals, which is hard to read.",
    ]);
  });

  it("tells of a paragraph that the style sheet sets in capitals", async () => {
    const page =
      "<style>p{text-transform:uppercase}</style><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(capitals, page)).toEqual([
      "error: The text “THIS IS AN ORDINARY PARAGRAPH OF THE PAGE WITH E…” is 22 words long and all in capitals, which is hard to read.",
    ]);
  });

  it("lets abbreviations, labels and short headings be", async () => {
    const page =
      '<style>nav a{text-transform:uppercase}</style><h2>OUR SERVICES FOR YOU</h2><nav><a href="a.html">News and events</a></nav><p>The NHS and the BBC wrote to the DfE about SEND and EHCP.</p>';
    expect(await toldBy(capitals, page)).toEqual([]);
  });
});
