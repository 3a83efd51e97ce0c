import { describe, expect, it } from "vitest";
import { focusChanges } from "../../../page/scripts/focus-changes.ts";
import { messagesOf } from "../faults-in.ts";

describe("changes of the focus", () => {
  it("tells a field that throws the focus away", () => {
    expect(messagesOf(focusChanges, '<input aria-label="Lock" onfocus="this.blur()">')).toEqual([
      "“Lock” throws the focus away as soon as it gets it.",
    ]);
  });

  it("tells a field that opens a window", () => {
    expect(
      messagesOf(focusChanges, '<input aria-label="Code" onfocus="window.open(\'a\')">'),
    ).toEqual(["“Code” opens, sends or loads something as soon as it gets the focus."]);
  });

  it("tells a list that moves the reader", () => {
    expect(
      messagesOf(
        focusChanges,
        '<select aria-label="Valley" onchange="location = this.value"></select>',
      ),
    ).toEqual(["Choosing in “Valley” sends the form or loads another page."]);
  });

  it("tells a field that calls the focus back", () => {
    expect(
      messagesOf(
        focusChanges,
        '<input id="n" aria-label="Guests"><script>const n = document.getElementById("n"); n.addEventListener("blur", () => n.focus());</script>',
      ),
    ).toEqual(["“Guests” calls the focus back, so the keyboard can't leave it."]);
  });

  it("tells a field that swallows the tab key", () => {
    expect(
      messagesOf(
        focusChanges,
        '<textarea id="n" aria-label="Notes"></textarea><script>document.getElementById("n").onkeydown = (e) => { if (e.key === "Tab") e.preventDefault(); };</script>',
      ),
    ).toEqual(["“Notes” swallows the tab key, so the keyboard can't leave it."]);
  });

  it("tells a field into which nothing can be pasted", () => {
    expect(
      messagesOf(focusChanges, '<input aria-label="Password" onpaste="return false">'),
    ).toEqual(["Nothing can be pasted into “Password”."]);
  });

  it.each([
    '<select aria-label="Valley" onchange="update()"></select>',
    "<button onclick=\"location = 'a'\">Go</button>",
    '<p>The page changes as soon as you choose. <select aria-label="Valley" onchange="location = this.value"></select></p>',
    '<input aria-label="A" onfocus="this.select()">',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(focusChanges, markup)).toEqual([]);
  });
});
