import { describe, expect, it } from "vitest";
import { textDirection } from "../../../screen/looks/text-direction.ts";
import { toldBy } from "../told-by.ts";

const arabic = "يمكنكم طلب مترجم في كل ميناء.";

describe("textDirection", () => {
  it("tells of an Arabic passage that runs from left to right", async () => {
    expect(await toldBy(textDirection, `<p lang="ar">${arabic}</p>`)).toEqual([
      `error: “${arabic}” is read from right to left, but the page sets it from left to right.`,
    ]);
  });

  it("tells of an English passage that runs from right to left", async () => {
    expect(await toldBy(textDirection, '<p dir="rtl">The boats leave at noon.</p>')).toEqual([
      "error: “The boats leave at noon.” is read from left to right, but the page sets it from right to left.",
    ]);
  });

  it("lets passages be whose direction fits, by markup or by style", async () => {
    const page = `<style>.ar { direction: rtl }</style><p lang="ar" dir="rtl">${arabic}</p>
      <p lang="ar" dir="auto">${arabic}</p><p lang="ar" class="ar">${arabic}</p>
      <p>The boat is called <span lang="ar">سفينة</span>.</p><p dir="rtl">2026</p>
      <div dir="rtl"><p dir="ltr">The boats leave at noon.</p></div>`;
    expect(await toldBy(textDirection, page)).toEqual([]);
  });
});
