import { describe, expect, it } from "vitest";
import { gestureOnly } from "../../../screen/controls/gesture-only.ts";
import { toldBy } from "../told-by.ts";

describe("gestureOnly", () => {
  it("tells of a list sorted by dragging alone", async () => {
    const page = '<ul><li draggable="true">Salt<li draggable="true">Ash</ul>';
    expect(await toldBy(gestureOnly, page)).toEqual([
      "error: This can be moved by dragging alone.",
    ]);
  });

  it("tells of a swipe without a button", async () => {
    const page =
      '<div id="s">Picture</div><script>s.addEventListener("touchstart",()=>{});s.addEventListener("touchend",()=>{s.textContent="Next"})</script>';
    expect(await toldBy(gestureOnly, page)).toEqual([
      "error: This reacts to swiping or dragging alone.",
    ]);
  });

  it("tells of an action by shaking", async () => {
    const page = '<p>Shake</p><script>addEventListener("devicemotion",()=>{})</script>';
    expect(await toldBy(gestureOnly, page)).toEqual([
      "error: The page reacts to moving the device, and nothing else does the same or turns it off.",
    ]);
  });

  it("lets gestures be that a button repeats", async () => {
    const page =
      '<div id="s" draggable="true">Picture</div><button>Next</button><script>s.addEventListener("touchstart",()=>{});s.addEventListener("touchend",()=>{})</script>';
    expect(await toldBy(gestureOnly, page)).toEqual([]);
  });
});
