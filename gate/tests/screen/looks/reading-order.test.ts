import { describe, expect, it } from "vitest";
import { readingOrder } from "../../../screen/looks/reading-order.ts";
import { toldBy } from "../told-by.ts";

describe("readingOrder", () => {
  it("tells of steps turned upside down", async () => {
    const page =
      "<style>ol{display:flex;flex-direction:column-reverse}</style><ol><li>Open the door<li>Walk in<li>Close the door</ol>";
    expect(await toldBy(readingOrder, page)).toEqual([
      "error: “Walk in” is shown above “Open the door”, but a screen reader says it after.",
    ]);
  });

  it("tells of a paragraph put before the one it follows", async () => {
    const page =
      '<style>div{display:flex;flex-direction:column}.x{order:-1}</style><div><p>Second you mix the eggs with flour.</p><p class="x">First you break the eggs.</p></div>';
    expect(await toldBy(readingOrder, page)).toEqual([
      "error: “First you break the eggs.” is shown above “Second you mix the eggs with flour.”, but a screen reader says it after.",
    ]);
  });

  it("tells of passages moved by position", async () => {
    const page =
      '<style>div{position:relative;height:200px}p{position:absolute;margin:0}</style><div><p style="top:120px">Then the witness left the room.</p><p style="top:0">The witness came in at nine.</p></div>';
    expect(await toldBy(readingOrder, page)).toEqual([
      "error: “The witness came in at nine.” is shown above “Then the witness left the room.”, but a screen reader says it after.",
    ]);
  });

  it("tells of steps that float to the right, so that the last comes first", async () => {
    const page =
      "<style>div div{float:right;width:30%}</style><div><div>Moor</div><div>Row</div><div>Embark</div></div>";
    expect(await toldBy(readingOrder, page)).toEqual([
      "error: “Row” is shown before “Moor”, but a screen reader says it after.",
    ]);
  });

  it("tells of one link in a row that floats past the next", async () => {
    const page =
      '<div><a href="a">Embark</a> <a href="b" style="float:right">Row</a> <a href="c">Moor</a></div>';
    expect(await toldBy(readingOrder, page)).toEqual([
      "error: “Moor” is shown before “Row”, but a screen reader says it after.",
    ]);
    expect(await toldBy(readingOrder, `<header>${page}</header>`)).toEqual([]);
  });

  it("lets floats to the left be, and two that stand apart", async () => {
    const page =
      "<style>p,b{float:left;width:30%}i{float:right}</style><div><p>Embark</p><p>Row</p><p>Moor</p></div><div><i>Sign in</i><i>Search</i></div>";
    expect(await toldBy(readingOrder, page)).toEqual([]);
  });

  it("lets side bars, floats, badges and columns be", async () => {
    const page =
      '<style>.g{display:grid;grid-template-columns:12rem 1fr}.g main{grid-area:1/2}.g aside{grid-area:1/1}.f{float:right}.c{position:relative}.b{position:absolute;top:0;right:0}.m{columns:2}</style><div class="g"><main><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></main><aside><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></aside></div><div><div class="f">A floating note on the right</div><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></div><div class="c"><h2>The sea</h2><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p><span class="b">New</span></div><div class="m"><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></div>';
    expect(await toldBy(readingOrder, page)).toEqual([]);
  });

  it("reads from the right where the language does", async () => {
    const page =
      '<div dir="rtl" style="display:flex"><p>one two three</p><p>four five six</p><p>seven eight nine</p></div>';
    expect(await toldBy(readingOrder, page)).toEqual([]);
  });
});
