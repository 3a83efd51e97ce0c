import { describe, expect, it } from "vitest";
import { focusVisible } from "../../../screen/focus/focus-visible.ts";
import { toldBy } from "../told-by.ts";

describe("focusVisible", () => {
  it("tells of links that show nothing", async () => {
    const page =
      '<style>a:focus{outline:0}</style><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>';
    expect(await toldBy(focusVisible, page)).toEqual([
      "error: Nothing shows that “First link” has the focus.",
    ]);
  });

  it("tells of a weak sign", async () => {
    const page =
      '<style>a:focus{outline:2px solid #999}</style><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>';
    expect(await toldBy(focusVisible, page)).toEqual([
      "warning: The sign that “First link” has the focus is weak: its contrast is 2.8 to 1.",
    ]);
  });

  it("tells of a ring that dark mode swallows", async () => {
    const page =
      '<style>a:focus{outline:2px solid #000}@media(prefers-color-scheme:dark){body{background:#111}a:focus{outline:2px solid #222}}</style><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>';
    expect(await toldBy(focusVisible, page)).toEqual([
      "error: Nothing shows that “First link” has the focus in dark mode.",
    ]);
  });

  it("tells of a link that can't be seen", async () => {
    const page =
      '<style>.o{position:absolute;left:-999em}</style><a class="o" href="1.html">Skip</a><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>';
    expect(await toldBy(focusVisible, page)).toEqual([
      "error: “Skip” gets the focus but can't be seen.",
    ]);
  });

  it("lets the browser's own ring, outlines, grounds and shadows be", async () => {
    const page =
      '<style>.a:focus{outline:3px solid #003d7a}.b:focus{outline:0;background:#000;color:#fff}.c:focus{outline:0;box-shadow:0 0 0 3px #003d7a}.d:focus{outline:0;border-color:#000}.d{border:3px solid #ddd}</style><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a class="a" href="1.html">A</a> <a class="b" href="1.html">Link B</a> <a class="c" href="1.html">Link C</a></p><input class="d"><button>Save</button>';
    expect(await toldBy(focusVisible, page)).toEqual([]);
  });

  it("lets a skip link, a card and a drawn checkbox show the focus in their ways", async () => {
    const page =
      '<style>.s{position:absolute;left:-999em}.s:focus{left:0}.k a:focus{outline:0}.k:focus-within{outline:3px solid #000}.x input{opacity:0;position:absolute}.x span{border:2px solid #333}.x input:focus+span{outline:3px solid #000}</style><a class="s" href="#m">Skip</a><div class="k"><p>Card of the sea</p><a href="1.html">The sea</a></div><label class="x"><input type="checkbox"><span>News</span></label>';
    expect(await toldBy(focusVisible, page)).toEqual([]);
  });
});
