import { describe, expect, it } from "vitest";
import { placeholderContrast } from "../../../screen/colour/placeholder-contrast.ts";
import { toldBy } from "../told-by.ts";

const field = (css: string) =>
  `<style>input::placeholder{${css}}</style><label>Town <input placeholder="Stone or Leek"></label>`;

describe("placeholderContrast", () => {
  it("tells of pale words inside a field", async () => {
    expect(await toldBy(placeholderContrast, field("color:#bbb"))).toEqual([
      "error: The words “Stone or Leek” inside the field have a contrast of only 1.9 to 1.",
    ]);
  });

  it("tells of words made pale by their opacity", async () => {
    expect(await toldBy(placeholderContrast, field("color:#000;opacity:.3"))).toEqual([
      "error: The words “Stone or Leek” inside the field have a contrast of only 2.1 to 1.",
    ]);
  });

  it("lets dark words and the browser's own grey be", async () => {
    expect(await toldBy(placeholderContrast, field("color:#555"))).toEqual([]);
    expect(await toldBy(placeholderContrast, field("font-style:italic"))).toEqual([]);
  });
});
