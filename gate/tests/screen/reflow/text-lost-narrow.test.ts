import { describe, expect, it } from "vitest";
import { textLostNarrow } from "../../../screen/reflow/text-lost-narrow.ts";
import { toldBy } from "../told-by.ts";

describe("textLostNarrow", () => {
  it("tells of text that small windows lose", async () => {
    const page =
      '<style>@media(max-width:600px){.i{display:none}}</style><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p><p class="i">Call us before you come.</p>';
    expect(await toldBy(textLostNarrow, page)).toEqual([
      "error: The text “Call us before you come.” can't be seen or opened in a window of 320 pixels, as on a phone or at 400 % zoom.",
    ]);
  });

  it("lets a menu be that a button opens, and a text said in another place", async () => {
    const page =
      '<style>@media(max-width:600px){.i{display:none}.b{display:block}}@media(min-width:601px){.b{display:none}}</style><button class="b" aria-expanded="false">Menu</button><nav class="i"><a href="a.html">All about the four seasons</a></nav><p class="i">Call us before you come.</p><p class="b">Call us before you come.</p>';
    expect(await toldBy(textLostNarrow, page)).toEqual([]);
  });
});
