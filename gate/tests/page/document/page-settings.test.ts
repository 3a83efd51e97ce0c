import { describe, expect, it } from "vitest";
import { pageSettings } from "../../../page/document/page-settings.ts";
import { messagesOf } from "../faults-in.ts";

describe("settings of a page", () => {
  it("tells a page that sends its reader on", () => {
    expect(
      messagesOf(
        pageSettings,
        '<html lang="en"><head><meta http-equiv="refresh" content="5;url=a.html"></head>',
      ),
    ).toEqual(["The page sends its reader elsewhere after 5 seconds."]);
  });

  it("tells a page that loads itself again", () => {
    expect(
      messagesOf(
        pageSettings,
        '<html lang="en"><head><meta http-equiv="Refresh" content="60"></head>',
      ),
    ).toEqual(["The page loads itself again every 60 seconds."]);
  });

  it("tells a page that forbids zooming", () => {
    expect(
      messagesOf(
        pageSettings,
        '<html lang="en"><head><meta name="viewport" content="width=device-width, user-scalable=no"></head>',
      ),
    ).toEqual(["The page limits how far it can be zoomed."]);
  });

  it("tells moving text", () => {
    expect(messagesOf(pageSettings, "<marquee>News</marquee>")).toEqual([
      "“News” moves or blinks without end.",
    ]);
  });

  it("tells blinking text", () => {
    expect(messagesOf(pageSettings, '<p style="text-decoration: blink">News</p>')).toEqual([
      "A style asks for blinking text.",
    ]);
  });

  it("tells an access key", () => {
    expect(messagesOf(pageSettings, '<a href="a" accesskey="s">Search</a>')).toEqual([
      "The access key “s” can clash with keys of browsers and screen readers.",
    ]);
  });

  it("tells a demand to turn the device", () => {
    expect(messagesOf(pageSettings, "<p>Please rotate your device.</p>")).toEqual([
      "“Please rotate your device.” asks readers to turn a device that may be fixed to a wheelchair.",
    ]);
  });

  it.each([
    '<html lang="en"><head><meta http-equiv="refresh" content="0;url=a.html"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5"></head><p>Turn the key.</p>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(pageSettings, markup)).toEqual([]);
  });
});
