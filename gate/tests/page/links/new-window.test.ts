import { describe, expect, it } from "vitest";
import { newWindow } from "../../../page/links/new-window.ts";
import { messagesOf } from "../faults-in.ts";

describe("new windows", () => {
  it("tells a link that opens a new window without a word", () => {
    expect(messagesOf(newWindow, '<a href="a" target="_blank">Tides</a>')).toEqual([
      "“Tides” opens a new window without saying so.",
    ]);
  });

  it.each([
    '<a href="a" target="_blank">Tides (opens in a new tab)</a>',
    '<a href="a">Tides</a>',
    '<p>All links open in a new window.</p><a href="a" target="_blank">Tides</a>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(newWindow, markup)).toEqual([]);
  });
});
