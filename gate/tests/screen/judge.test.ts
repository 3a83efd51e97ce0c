import { describe, expect, it } from "vitest";
import { justifiedText } from "../../screen/looks/justified-text.ts";
import { moving } from "../../screen/motion/moving.ts";
import { tinyText } from "../../screen/reflow/tiny-text.ts";
import { toldBy } from "./told-by.ts";

describe("judge", () => {
  it("refuses a page of more elements than can be laid out in time", async () => {
    expect(await toldBy(justifiedText, "<p>Text</p>".repeat(30_001))).toEqual([
      "error: The page has 30006 elements, too many to check how it looks and works.",
    ]);
  });

  it("tells of a tiny text beside many that are only small", async () => {
    const small = '<p style="font-size:9.5px">Terms and conditions apply.</p>';
    const told = await toldBy(tinyText, `${small.repeat(12)}${small.replace("9.5", "8")}`);
    expect(told).toEqual([
      ...Array(10).fill("warning: The text “Terms and conditions apply.” is only 9.5 pixels high."),
      "error: The text “Terms and conditions apply.” is only 8 pixels high.",
    ]);
  });

  it("tells of one rule ten times at most", async () => {
    expect(await toldBy(moving, "<marquee>News</marquee>".repeat(30))).toEqual(
      Array(10).fill(
        "error: This element moves for more than five seconds, and nothing on the page stops it.",
      ),
    );
  });
});
