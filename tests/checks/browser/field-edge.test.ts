import { describe, expect, it } from "vitest";
import { fieldEdge } from "../../../src/checks/browser/field-edge.ts";
import { toldBy } from "./told-by.ts";

describe("fieldEdge", () => {
  it("tells of a field without an edge", async () => {
    const page = "<style>input{border:0;background:#fff}</style><label>Name <input></label>";
    expect(await toldBy(fieldEdge, page)).toEqual([
      "error: The edge of this form field has a contrast of only 1.0 to 1, so it is hard to find.",
    ]);
  });

  it("lets fields with a line, a ground or a frame be", async () => {
    const page =
      '<style>.a{border:1px solid #666}.b{border:0;border-bottom:2px solid #333}.c{border:0;background:#555;color:#fff}.d{border:1px solid #555}.d input{border:0}</style><label>A <input class="a"></label><label>B <input class="b"></label><label>C <input class="c"></label><div class="d"><label>D <input></label></div>';
    expect(await toldBy(fieldEdge, page)).toEqual([]);
  });
});
