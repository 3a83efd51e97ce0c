import { describe, expect, it } from "vitest";
import { unreachableHint } from "../../../screen/controls/unreachable-hint.ts";
import { toldBy } from "../told-by.ts";

describe("unreachableHint", () => {
  it("tells of a hint that the mouse can't be moved onto", async () => {
    const page = `<style>.t{visibility:hidden;pointer-events:none}.w:hover .t{visibility:visible}</style><div class="w">Price <span class="t">It costs ten pounds</span></div>`;
    expect(await toldBy(unreachableHint, page)).toEqual([
      "error: The hint “It costs ten pounds” vanishes when the mouse is moved onto it.",
    ]);
  });

  it("lets hints that stay be", async () => {
    const page = `<style>.t{visibility:hidden}.w:hover .t{visibility:visible}</style><div class="w">Price <span class="t">It costs ten pounds</span></div>`;
    expect(await toldBy(unreachableHint, page)).toEqual([]);
  });
});
