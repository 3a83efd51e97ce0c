import { describe, expect, it } from "vitest";
import { aria } from "../../../page/aria/aria.ts";
import { messagesOf } from "../faults-in.ts";

describe("WAI-ARIA", () => {
  it("tells a button that is mere presentation", () => {
    expect(messagesOf(aria, '<button role="none">Go</button>')).toEqual([
      "“Go” can get the focus but is said to be mere presentation.",
    ]);
  });

  it("tells a heading without meaning", () => {
    expect(messagesOf(aria, '<h2 role="presentation">Sails</h2>')).toEqual([
      "A role takes away what “Sails” is: h2.",
    ]);
  });

  it("tells a name that points nowhere", () => {
    expect(messagesOf(aria, '<nav aria-labelledby="a">x</nav>')).toEqual([
      "aria-labelledby names the id “a”, which isn't on the page.",
    ]);
  });

  it("tells a hint that points nowhere", () => {
    expect(
      messagesOf(aria, '<input aria-label="Sails" aria-describedby="a b"><p id="a">x</p>'),
    ).toEqual(["aria-describedby names the id “b”, which isn't on the page."]);
  });

  it("tells a frame whose title says nothing", () => {
    expect(messagesOf(aria, '<iframe src="a.html" title="Frame 1"></iframe>')).toEqual([
      "The title of a frame, “Frame 1”, says nothing.",
    ]);
  });

  it.each([
    '<ul role="tablist"><li role="presentation"><button role="tab">One</button></li></ul>',
    '<input aria-label="Sails" aria-describedby="later"><script>let a = 1</script>',
    '<div role="none"><b>Sails</b></div>',
    '<iframe src="a.html" title="Webcam"></iframe>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(aria, markup)).toEqual([]);
  });
});
