import { describe, expect, it } from "vitest";
import { clickTargets } from "../../../page/scripts/click-targets.ts";
import { messagesOf } from "../faults-in.ts";

describe("things to click", () => {
  it("tells a div that reacts to clicks", () => {
    expect(messagesOf(clickTargets, '<div onclick="show()">Show all</div>')).toEqual([
      "“Show all” reacts to the mouse but can't be reached with the keyboard.",
    ]);
  });

  it("tells a listener on an element that a script picks", () => {
    expect(
      messagesOf(
        clickTargets,
        '<span class="t">Tune</span><script>const t = document.querySelector(".t"); t.addEventListener("click", () => play());</script>',
      ),
    ).toEqual(["“Tune” reacts to the mouse but can't be reached with the keyboard."]);
  });

  it("tells a control without a role", () => {
    expect(
      messagesOf(clickTargets, '<span tabindex="0" onclick="go()" onkeydown="go()">Agree</span>'),
    ).toEqual(["“Agree” acts like a control but isn't announced as one."]);
  });

  it("tells a control that hears no key", () => {
    expect(
      messagesOf(clickTargets, '<span tabindex="0" role="button" onclick="go()">Agree</span>'),
    ).toEqual(["“Agree” reacts to the mouse but to no key."]);
  });

  it.each([
    '<button onclick="go()">Agree</button>',
    '<div onclick="go()"><a href="a">Agree</a></div>',
    '<div class="overlay" onclick="hide()"></div>',
    '<span tabindex="0" role="button" onclick="go()" onkeydown="go()">Agree</span>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(clickTargets, markup)).toEqual([]);
  });
});
