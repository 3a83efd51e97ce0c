import { describe, expect, it } from "vitest";
import { textCutAlways } from "../../../screen/reflow/text-cut-always.ts";
import { toldBy } from "../told-by.ts";

const words = "The harbour master counts the boats of the bay each evening, and writes them down.";
const box = (style: string, more = "") =>
  `<div><p style="width:200px;font:16px/20px serif;${style}">${words}</p>${more}</div>`;

describe("textCutAlways", () => {
  it("tells of a box that is too low for its text", async () => {
    expect(await toldBy(textCutAlways, box("height:40px;overflow:hidden"))).toEqual([
      "error: The end of the text “The harbour master counts the boats of the bay e…” is cut off, and nothing shows it.",
    ]);
  });

  it("lets text be that is whole, scrolls, ends in an ellipsis or is unfolded", async () => {
    const clamp =
      "display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden";
    const pages = [
      box("overflow:hidden"),
      box("height:40px;overflow:auto"),
      box(clamp),
      box("height:40px;overflow:hidden", "<button>Read all</button>"),
      `<div class="slide">${box("height:40px;overflow:hidden").replace("<div>", "").replace("</div>", "")}</div>`,
    ];
    expect(await toldBy(textCutAlways, pages.join(""))).toEqual([]);
  });
});
