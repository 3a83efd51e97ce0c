import { describe, expect, it } from "vitest";
import { unselectedTabs } from "../../../screen/controls/unselected-tabs.ts";
import { toldBy } from "../told-by.ts";

const page = (state: string) =>
  `<div role="tablist"><button role="tab"${state}>Cutters</button><button role="tab">Yawls</button></div>`;

describe("unselectedTabs", () => {
  it("tells of tabs of which none is said to be selected", async () => {
    expect(await toldBy(unselectedTabs, page(""))).toEqual([
      "error: None of the tabs from “Cutters” on says whether it is selected.",
    ]);
  });

  it("lets tabs be that say so, from the start or by a script", async () => {
    expect(await toldBy(unselectedTabs, page(' aria-selected="true"'))).toEqual([]);
    const script = "<script>document.querySelector('[role=tab]').ariaSelected='true'</script>";
    expect(await toldBy(unselectedTabs, `${page("")}${script}`)).toEqual([]);
  });
});
