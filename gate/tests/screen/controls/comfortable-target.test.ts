import { describe, expect, it } from "vitest";
import { comfortableTarget } from "../../../screen/controls/comfortable-target.ts";
import { toldBy } from "../told-by.ts";

describe("comfortableTarget", () => {
  it("tells of a small button", async () => {
    const page = `<button style="width:30px;height:30px">Go</button>`;
    expect(await toldBy(comfortableTarget, page)).toEqual([
      "warning: The target “Go” is 30 by 30 pixels, less than a fingertip needs.",
    ]);
  });

  it("lets large buttons and links in a sentence be", async () => {
    const page = `<button style="width:44px;height:44px">Go</button><p>See <a href="a.html">a</a> here.</p>`;
    expect(await toldBy(comfortableTarget, page)).toEqual([]);
  });
});
