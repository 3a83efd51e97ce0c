import { describe, expect, it } from "vitest";
import { expandedState } from "../../../screen/controls/expanded-state.ts";
import { toldBy } from "../told-by.ts";

const page = (more: string) =>
  `<button aria-expanded="false" onclick="p.hidden=!p.hidden;${more}">Opening hours</button><p id="p" hidden>From nine to five.</p>`;

describe("expandedState", () => {
  it("tells of a button that says it is folded when it is not", async () => {
    expect(await toldBy(expandedState, page(""))).toEqual([
      'error: “Opening hours” folds a part of the page, but says `aria-expanded="false"` before and after.',
    ]);
  });

  it("lets a button be that tells its state", async () => {
    expect(await toldBy(expandedState, page("this.ariaExpanded=String(!p.hidden)"))).toEqual([]);
  });

  it("lets a button be that folds nothing", async () => {
    const idle = '<button aria-expanded="false">Opening hours</button><p>From nine to five.</p>';
    expect(await toldBy(expandedState, idle)).toEqual([]);
  });
});
