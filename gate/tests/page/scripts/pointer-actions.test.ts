import { describe, expect, it } from "vitest";
import { pointerActions } from "../../../page/scripts/pointer-actions.ts";
import { messagesOf } from "../faults-in.ts";

describe("mouse, drag, swipe and shake", () => {
  it("tells what happens under the mouse only", () => {
    expect(messagesOf(pointerActions, '<a href="a" onmouseover="show()">Paint</a>')).toEqual([
      "“Paint” does something under the mouse but nothing for the keyboard.",
    ]);
  });

  it("tells what acts on the press", () => {
    expect(messagesOf(pointerActions, '<button onmousedown="send()">Send</button>')).toEqual([
      "“Send” acts as soon as it's pressed, so a slip can't be taken back.",
    ]);
  });

  it("tells what can only be dragged", () => {
    expect(messagesOf(pointerActions, '<ul><li draggable="true">Salt</li></ul>')).toEqual([
      "“Salt” can only be moved by dragging.",
    ]);
  });

  it("tells what needs a swipe", () => {
    expect(
      messagesOf(
        pointerActions,
        '<div id="s">Picture</div><script>document.getElementById("s").addEventListener("touchmove", (e) => { move(e.touches[0].clientX); });</script>',
      ),
    ).toEqual(["Something works by a gesture of the fingers alone."]);
  });

  it("tells what needs a shake", () => {
    expect(
      messagesOf(
        pointerActions,
        '<p>Undo</p><script>addEventListener("devicemotion", () => undo());</script>',
      ),
    ).toEqual(["Moving the device does something, and nothing lets readers switch that off."]);
  });

  it.each([
    '<a href="a" onmouseover="show()" onfocus="show()">Paint</a>',
    '<ul><li draggable="true">Salt <button>Move Salt up</button></li></ul>',
    '<button onmousedown="send()" onclick="send()">Send</button>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(pointerActions, markup)).toEqual([]);
  });
});
