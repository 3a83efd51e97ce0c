import { describe, expect, it } from "vitest";
import { hoverOnly } from "../../../screen/controls/hover-only.ts";
import { toldBy } from "../told-by.ts";

describe("hoverOnly", () => {
  it("tells of words that only the mouse shows", async () => {
    const page =
      '<style>.t{display:none}.w:hover .t{display:block}</style><div class="w">Price <span class="t">It costs ten pounds</span></div>';
    expect(await toldBy(hoverOnly, page)).toEqual([
      "error: “It costs ten pounds” appears for the mouse alone, so readers who use a keyboard never see it.",
    ]);
  });

  it("tells of a menu that only the mouse opens", async () => {
    const page =
      '<style>.s{display:none}li:hover>.s{display:block}</style><ul><li><a href="1.html">Products</a><ul class="s"><li><a href="2.html">Chairs</a></ul></ul>';
    expect(await toldBy(hoverOnly, page)).toEqual([
      "error: “Chairs” appears for the mouse alone, so readers who use a keyboard never see it.",
    ]);
  });

  it("lets menus be that the keyboard opens, too", async () => {
    const page =
      '<style>.s{display:none}li:hover>.s,li:focus-within>.s{display:block}a:hover{color:red}</style><ul><li><a href="1.html">Products</a><ul class="s"><li><a href="2.html">Chairs</a></ul></ul>';
    expect(await toldBy(hoverOnly, page)).toEqual([]);
  });
});
