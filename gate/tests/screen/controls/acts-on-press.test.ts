import { describe, expect, it } from "vitest";
import { actsOnPress } from "../../../screen/controls/acts-on-press.ts";
import { toldBy } from "../told-by.ts";

describe("actsOnPress", () => {
  it("tells of a button that acts before it is let go", async () => {
    const page = `<button onmousedown="o.textContent='Sent'">Send</button><p id="o"></p>`;
    expect(await toldBy(actsOnPress, page)).toEqual([
      "error: “Send” acts as soon as it is touched, before the finger or button is let go.",
    ]);
  });

  it("lets clicks and things that follow the pointer be", async () => {
    const page = `<button onclick="o.textContent='Sent'">Send</button><p id="o"></p><div id="s" onmousedown="o.textContent='Held'" onmouseup="o.textContent='Let go'">Slide</div>`;
    expect(await toldBy(actsOnPress, page)).toEqual([]);
  });

  it("lets a drag be that waits for its end on the page", async () => {
    const page =
      '<p id="box">Drag me</p><p id="told"></p><script>box.onmousedown = () => { told.textContent = "Dragging"; document.addEventListener("mouseup", () => { told.textContent = "" }) }</script>';
    expect(await toldBy(actsOnPress, page)).toEqual([]);
  });
});
