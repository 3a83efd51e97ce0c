import { describe, expect, it } from "vitest";
import { aria } from "../../../page/aria/aria.ts";
import { messagesOf } from "../faults-in.ts";

describe("WAI-ARIA", () => {
  it("tells a role that doesn't exist", () => {
    expect(messagesOf(aria, '<div role="infobox">Dogs</div>')).toEqual([
      "The role “infobox” doesn't exist.",
    ]);
  });

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

  it("tells a hidden thing that gets the focus", () => {
    expect(messagesOf(aria, '<div aria-hidden="true"><a href="a">Sails</a></div>')).toEqual([
      "“Sails” can get the focus but is hidden from screen readers.",
    ]);
  });

  it("tells a name that points nowhere", () => {
    expect(messagesOf(aria, '<nav aria-labelledby="a">x</nav>')).toEqual([
      "aria-labelledby names the id “a”, which isn't on the page.",
    ]);
  });

  it("tells a button without a name", () => {
    expect(messagesOf(aria, "<button><svg></svg></button>")).toEqual([
      "A button has no words that could be read out.",
    ]);
  });

  it("tells a frame without a title", () => {
    expect(messagesOf(aria, '<iframe src="a.html"></iframe>')).toEqual(["A frame has no title."]);
  });

  it("tells what jumps the queue of the tab key", () => {
    expect(messagesOf(aria, '<a href="a" tabindex="2">Sails</a>')).toEqual([
      "“Sails” jumps the queue of the tab key.",
    ]);
  });

  it.each([
    '<div role="doc-toc">x</div>',
    '<ul role="tablist"><li role="presentation"><button role="tab">One</button></li></ul>',
    '<div aria-hidden="true"><button tabindex="-1">x</button></div>',
    '<iframe src="a.html" title="Webcam"></iframe>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(aria, markup)).toEqual([]);
  });

  it.each([
    '<style>.modal { display: none }</style><div class="modal" aria-hidden="true"><button>Close</button></div>',
    '<div aria-hidden="true"><a href="a.html" style="display: none">Away</a></div>',
    '<link rel="stylesheet" href="a.css"><div class="modal" aria-hidden="true"><button>Close</button></div>',
  ])("lets a part be that is hidden from everyone: %s", (markup) => {
    expect(messagesOf(aria, markup)).toEqual([]);
  });

  it("leaves a name to the script that gives it", () => {
    const button = "<button><svg></svg></button>";
    const script = '<script>document.querySelector("button").ariaLabel = "Pause"</script>';
    expect(messagesOf(aria, button + script)).toEqual([]);
    expect(messagesOf(aria, `${button}<script>let a = 1</script>`)).toEqual([
      "A button has no words that could be read out.",
    ]);
  });
});
