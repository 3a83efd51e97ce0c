import { describe, expect, it } from "vitest";
import { keyShortcuts } from "../../../page/scripts/key-shortcuts.ts";
import { messagesOf } from "../faults-in.ts";

describe("shortcuts", () => {
  it("tells a shortcut of one letter", () => {
    expect(
      messagesOf(
        keyShortcuts,
        '<script>document.addEventListener("keydown", (e) => { if (e.key === "d") remove(); });</script>',
      ),
    ).toEqual(["A single letter or sign does something, wherever the focus is."]);
  });

  it.each([
    '<script>document.addEventListener("keydown", (e) => { if (e.ctrlKey && e.key === "d") remove(); });</script>',
    '<script>document.addEventListener("keydown", (e) => { if (e.key === "Escape") close(); });</script>',
    '<label><input type="checkbox"> Keyboard shortcuts</label><script>document.addEventListener("keydown", (e) => { if (e.key === "d") remove(); });</script>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(keyShortcuts, markup)).toEqual([]);
  });
});
