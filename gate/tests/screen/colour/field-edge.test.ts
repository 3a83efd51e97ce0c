import { describe, expect, it } from "vitest";
import { fieldEdge } from "../../../screen/colour/field-edge.ts";
import { toldBy } from "../told-by.ts";

describe("fieldEdge", () => {
  it("tells of a field without an edge", async () => {
    const page = "<style>input{border:0;background:#fff}</style><label>Name <input></label>";
    expect(await toldBy(fieldEdge, page)).toEqual([
      "error: The edge of this form field has a contrast of only 1.0 to 1, so it is hard to find.",
    ]);
  });

  it("tells of a box to tick that is drawn too pale", async () => {
    const page = (line: string) =>
      `<style>input{appearance:none;width:24px;height:24px;border:2px solid ${line}}</style><label><input type="checkbox"> Send me the letter</label>`;
    expect(await toldBy(fieldEdge, page("#ddd"))).toEqual([
      "error: The edge of this box to tick has a contrast of only 1.4 to 1, so it is hard to find.",
    ]);
    expect(await toldBy(fieldEdge, page("#555"))).toEqual([]);
  });

  it("lets a box to tick be that is drawn beside the field", async () => {
    const page = `<style>input{appearance:none;width:24px;height:24px}</style><input type="checkbox" id="a"><span>☐</span><label for="a">A</label>`;
    expect(await toldBy(fieldEdge, page)).toEqual([]);
  });

  it("lets fields with a line, a ground or a frame be", async () => {
    const page =
      '<style>.a{border:1px solid #666}.b{border:0;border-bottom:2px solid #333}.c{border:0;background:#555;color:#fff}.d{border:1px solid #555}.d input{border:0}</style><label>A <input class="a"></label><label>B <input class="b"></label><label>C <input class="c"></label><div class="d"><label>D <input></label></div>';
    expect(await toldBy(fieldEdge, page)).toEqual([]);
  });
});
