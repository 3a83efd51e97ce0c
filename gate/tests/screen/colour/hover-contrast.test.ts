import { describe, expect, it } from "vitest";
import { hoverContrast } from "../../../screen/colour/hover-contrast.ts";
import { toldBy } from "../told-by.ts";

const link = (css: string) =>
  `<style>a{color:#fff;background:#036;transition:background 2s}${css}</style><p><a href="a.html">All vacancies</a></p>`;

describe("hoverContrast", () => {
  it("tells of words that turn pale under the mouse", async () => {
    expect(await toldBy(hoverContrast, link("a:hover{background:#eee}"))).toEqual([
      "error: “All vacancies” has a contrast of only 1.2 to 1 while the mouse is on it.",
    ]);
  });

  it("tells of words that turn pale with the focus", async () => {
    expect(await toldBy(hoverContrast, link("a:focus-visible{color:#478}"))).toEqual([
      "error: “All vacancies” has a contrast of only 2.5 to 1 while it has the focus.",
    ]);
  });

  it("lets be what stays readable, and what a stronger rule overrides", async () => {
    expect(await toldBy(hoverContrast, link("a:hover{background:#fff;color:#036}"))).toEqual([]);
    const overruled = "a:hover{background:#eee}p a[href]:hover{background:#024}";
    expect(await toldBy(hoverContrast, link(overruled))).toEqual([]);
  });

  it("leaves what is pale at all times to the check of contrast", async () => {
    const pale = "<style>a{color:#ccc}a:hover{color:#bbb}</style><a href='a.html'>Pale link</a>";
    expect(await toldBy(hoverContrast, pale)).toEqual([]);
  });
});
