import { describe, expect, it } from "vitest";
import { targetSize } from "../../../screen/controls/target-size.ts";
import { toldBy } from "../told-by.ts";

describe("targetSize", () => {
  it("tells of tiny buttons side by side", async () => {
    const page =
      "<style>button{width:14px;height:14px;padding:0;border:0;margin:1px}</style><button>1</button><button>2</button>";
    expect(await toldBy(targetSize, page)).toEqual([
      "error: The target “1” is 14 by 14 pixels and lies close to another, so it is hard to hit.",
      "error: The target “2” is 14 by 14 pixels and lies close to another, so it is hard to hit.",
    ]);
  });

  it("lets large buttons, links in text and lone targets be", async () => {
    const page =
      '<style>button{width:44px;height:44px}.x{width:16px;height:16px;padding:0;margin:60px}</style><button>1</button><button>2</button><p>See <a href="a.html">a</a> <a href="b.html">b</a> here.</p><button class="x">x</button><p><label><input type="checkbox"> Yes</label></p>';
    expect(await toldBy(targetSize, page)).toEqual([]);
  });
});
