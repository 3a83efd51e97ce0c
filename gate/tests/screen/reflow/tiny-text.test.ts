import { describe, expect, it } from "vitest";
import { tinyText } from "../../../screen/reflow/tiny-text.ts";
import { toldBy } from "../told-by.ts";

describe("tinyText", () => {
  it("tells of text in tiny letters", async () => {
    const page = '<p style="font-size:8px">Terms and conditions apply.</p>';
    expect(await toldBy(tinyText, page)).toEqual([
      "error: The text “Terms and conditions apply.” is only 8 pixels high.",
    ]);
  });

  it("lets small print and footnote marks be", async () => {
    const page =
      '<p style="font-size:12px">Terms and conditions apply.<sup style="font-size:8px">see note one</sup></p>';
    expect(await toldBy(tinyText, page)).toEqual([]);
  });
});
