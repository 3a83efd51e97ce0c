import { describe, expect, it } from "vitest";
import { keyShortcuts } from "../../../screen/focus/key-shortcuts.ts";
import { toldBy } from "../told-by.ts";

describe("keyShortcuts", () => {
  it("tells of a letter that deletes", async () => {
    const page =
      '<p id="x">Mail</p><script>document.addEventListener("keydown",e=>{if(e.key==="d")x.textContent="Deleted"})</script>';
    expect(await toldBy(keyShortcuts, page)).toEqual([
      "error: The single key “d” does something wherever the focus is, which trips up people who speak to their computer.",
    ]);
  });

  it("lets Escape, Ctrl and arrow keys be", async () => {
    const page =
      '<p id="x">Mail</p><script>document.addEventListener("keydown",e=>{if(e.key==="Escape"||e.ctrlKey||e.key==="ArrowUp")x.textContent="Moved"})</script>';
    expect(await toldBy(keyShortcuts, page)).toEqual([]);
  });
});
