import { describe, expect, it } from "vitest";
import { drawingContrast } from "../../../screen/colour/drawing-contrast.ts";
import { toldBy } from "../told-by.ts";

const page = (behind: string, fill: string) =>
  `<svg width="300" height="60">${behind}<text x="9" y="30" fill="${fill}">Low tide</text></svg>`;
const rect = (fill: string) => `<rect width="300" height="60" fill="${fill}"/>`;

describe("drawingContrast", () => {
  it("tells of pale words in a drawing", async () => {
    const told = ["error: The words “Low tide” in a drawing have a contrast of only 2.3 to 1."];
    expect(await toldBy(drawingContrast, page("", "#aaa"))).toEqual(told);
    expect(await toldBy(drawingContrast, page(rect("#fff"), "#aaa"))).toEqual(told);
  });

  it("lets words be that stand out, or whose ground isn't plain", async () => {
    expect(await toldBy(drawingContrast, page("", "#222"))).toEqual([]);
    expect(await toldBy(drawingContrast, page(rect("#222"), "#fff"))).toEqual([]);
    const half = '<rect width="30" height="60" fill="#222"/>';
    expect(await toldBy(drawingContrast, page(half, "#eee"))).toEqual([]);
  });
});
