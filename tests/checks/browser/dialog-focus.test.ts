import { describe, expect, it } from "vitest";
import { dialogFocus } from "../../../src/checks/browser/dialog-focus.ts";
import { toldBy } from "./told-by.ts";

const page = (script: string) =>
  `<button id="open">Delete it</button><div role="dialog" aria-modal="true" aria-label="Are you sure?" id="d" hidden><button id="no">No</button></div><script>open.onclick=()=>{${script}}</script>`.replaceAll(
    "open.onclick",
    "document.getElementById('open').onclick",
  );

describe("dialogFocus", () => {
  it("tells of a dialogue that leaves the focus behind it", async () => {
    expect(await toldBy(dialogFocus, page("d.hidden=false"))).toEqual([
      "error: “Delete it” opens the dialogue “Are you sure?”, but the focus doesn't go into it.",
    ]);
  });

  it("lets a dialogue be that takes the focus, at once or after it has slid in", async () => {
    expect(await toldBy(dialogFocus, page("d.hidden=false;no.focus()"))).toEqual([]);
    const later = "d.hidden=false;setTimeout(()=>no.focus(),100)";
    expect(await toldBy(dialogFocus, page(later))).toEqual([]);
  });

  it("lets the browser's own modal dialogue be", async () => {
    const own = `<button onclick="d.showModal()">Delete it</button><dialog id="d"><p>Sure?</p><button>No</button></dialog>`;
    expect(await toldBy(dialogFocus, own)).toEqual([]);
  });
});
