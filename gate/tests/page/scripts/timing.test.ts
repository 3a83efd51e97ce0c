import { describe, expect, it } from "vitest";
import { timing } from "../../../page/scripts/timing.ts";
import { messagesOf } from "../faults-in.ts";

describe("time", () => {
  it("tells a limit of time", () => {
    expect(
      messagesOf(
        timing,
        '<script>setTimeout(() => { location.href = "out.html"; }, 60 * 1000);</script>',
      ),
    ).toEqual(["A script sends the reader away, or loads the page again, after some time."]);
  });

  it("tells a form that is emptied after a while", () => {
    const script = "<script>setTimeout(() => { document.forms[0].reset(); }, 60000);</script>";
    expect(messagesOf(timing, script)).toEqual([
      "A script takes away after some time what the reader has written.",
    ]);
    expect(messagesOf(timing, `${script}<button>Keep my answers</button>`)).toEqual([]);
  });

  it("tells slides that nobody can stop", () => {
    expect(
      messagesOf(
        timing,
        '<p id="s">One</p><script>setInterval(() => { document.getElementById("s").textContent = "Two"; }, 3000);</script>',
      ),
    ).toEqual(["A script keeps changing the page, and nothing lets readers stop it."]);
  });

  it("tells a page that opens a window as it loads", () => {
    expect(
      messagesOf(timing, '<html lang="en"><body onload="window.open(\'a\')"></body></html>'),
    ).toEqual(["The page opens a window by itself."]);
  });

  it("tells a window that opens after a while", () => {
    expect(
      messagesOf(timing, '<script>setTimeout(() => window.open("a"), 2000);</script>'),
    ).toEqual(["The page opens a window by itself."]);
  });

  it.each([
    '<script>setTimeout(() => { location.href = "out.html"; }, 60000);</script><button>Stay signed in</button>',
    '<p id="s">One</p><button>Pause</button><script>setInterval(() => { document.getElementById("s").textContent = "Two"; }, 3000);</script>',
    "<script>setTimeout(() => start(), 100);</script>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(timing, markup)).toEqual([]);
  });
});
