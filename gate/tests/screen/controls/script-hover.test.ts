import { describe, expect, it } from "vitest";
import { scriptHover } from "../../../screen/controls/script-hover.ts";
import { toldBy } from "../told-by.ts";

describe("scriptHover", () => {
  it("tells of words that a script shows to the mouse alone", async () => {
    const page =
      '<a href="x.html" onmouseover="o.hidden=false">Paint</a><p id="o" hidden>Six tins are left.</p>';
    expect(await toldBy(scriptHover, page)).toEqual([
      "error: “Six tins are left.” appears only when the mouse rests on “Paint”.",
    ]);
  });

  it("lets words be that the focus shows, too", async () => {
    const page =
      '<a href="x.html" onmouseover="o.hidden=false" onfocus="o.hidden=false">Paint</a><p id="o" hidden>Six tins are left.</p>';
    expect(await toldBy(scriptHover, page)).toEqual([]);
  });
});
