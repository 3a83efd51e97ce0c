import { describe, expect, it } from "vitest";
import { justifiedText } from "../../../screen/looks/justified-text.ts";
import { toldBy } from "../told-by.ts";

describe("justifiedText", () => {
  it("tells of text stretched to both edges", async () => {
    const page =
      "<style>p{text-align:justify;width:18em}</style><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(justifiedText, page)).toEqual([
      "error: The text “This is an ordinary paragraph of the page with e…” is stretched to both edges of its column.",
    ]);
  });

  it("lets text with a ragged edge be", async () => {
    const page =
      "<style>p{width:18em}</style><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(justifiedText, page)).toEqual([]);
  });
});
