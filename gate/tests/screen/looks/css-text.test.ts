import { describe, expect, it } from "vitest";
import { cssText } from "../../../screen/looks/css-text.ts";
import { toldBy } from "../told-by.ts";

describe("cssText", () => {
  it("tells of words that only the style sheet holds", async () => {
    const page = '<style>p::before{content:"Required: "}</style><p>Your name</p>';
    expect(await toldBy(cssText, page)).toEqual([
      "error: The words “Required:” come from the style sheet, so some readers never get them.",
    ]);
  });

  it("lets signs, counters and copied attributes be", async () => {
    const page =
      '<style>ol{counter-reset:c}li::before{counter-increment:c;content:counter(c) ". "}a::after{content:" →"}td::before{content:attr(data-label)}</style><ol><li>One</ol><a href="x.html">Next page</a><table><tr><td data-label="Price">3</table>';
    expect(await toldBy(cssText, page)).toEqual([]);
  });

  it("lets a picture from the style sheet be", async () => {
    const page = `<style>p::before { content: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E") }</style><p>A tick</p>`;
    expect(await toldBy(cssText, page)).toEqual([]);
  });
});
