import { describe, expect, it } from "vitest";
import { dialogFocus } from "../../../screen/focus/dialog-focus.ts";
import { toldBy } from "../told-by.ts";

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

  const box = (style: string, act: string) =>
    `<a href="#" onclick="b.style.display='block';${act}">See the quay</a>
    <div id="b" style="display:none;position:fixed;${style}"><p>The quay at low tide</p><a href="#" id="x">Close</a></div>`;

  it("tells of a box over the page that is a dialogue by look alone", async () => {
    expect(await toldBy(dialogFocus, box("inset:25%;background:#fff", ""))).toEqual([
      "error: “See the quay” opens the dialogue “The quay at low tide Close”, but the focus doesn't go into it.",
    ]);
  });

  it("lets such a box be that takes the focus, or that is a note at the edge", async () => {
    expect(await toldBy(dialogFocus, box("inset:25%", "x.focus();return false"))).toEqual([]);
    expect(await toldBy(dialogFocus, box("bottom:0;right:0", ""))).toEqual([]);
  });
});
