import { describe, expect, it } from "vitest";
import { liveChanges } from "../../../page/scripts/live-changes.ts";
import { messagesOf } from "../faults-in.ts";

describe("what scripts change", () => {
  it("tells a message that isn't announced", () => {
    expect(
      messagesOf(
        liveChanges,
        '<button id="b">Add</button><p id="m"></p><script>document.getElementById("b").onclick = () => { document.getElementById("m").textContent = "Added to the basket."; };</script>',
      ),
    ).toEqual(["A script shows “Added to the basket.” here, and screen readers don't hear of it."]);
  });

  it("tells a picture that keeps its old alternative", () => {
    expect(
      messagesOf(
        liveChanges,
        '<img id="i" src="a.png" alt="Blue room"><script>function next() { document.getElementById("i").src = "b.png"; }</script>',
      ),
    ).toEqual(["A script changes this picture but not its text alternative “Blue room”."]);
  });

  it.each([
    '<button id="b">Add</button><p id="m" role="status"></p><script>document.getElementById("b").onclick = () => { document.getElementById("m").textContent = "Added to the basket."; };</script>',
    '<img id="i" src="a.png" alt="Blue room"><script>function next() { const i = document.getElementById("i"); i.src = "b.png"; i.alt = "Attic"; }</script>',
    '<button id="b">Copy</button><script>document.getElementById("b").onclick = (e) => { document.getElementById("b").textContent = "Copied"; };</script>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(liveChanges, markup)).toEqual([]);
  });
});
