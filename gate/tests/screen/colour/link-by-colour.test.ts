import { describe, expect, it } from "vitest";
import { linkByColour } from "../../../screen/colour/link-by-colour.ts";
import { toldBy } from "../told-by.ts";

describe("linkByColour", () => {
  it("tells of a link that only its colour marks", async () => {
    const page =
      '<style>a{color:#004b87;text-decoration:none}p{color:#222}</style><p>This text has <a href="x.html">a link inside</a> one of its sentences.</p>';
    expect(await toldBy(linkByColour, page)).toEqual([
      "error: The link “a link inside” differs from the text around it by a colour alone, at a contrast of 1.8 to 1.",
    ]);
  });

  it("lets underlined, bold and lone links be", async () => {
    const page =
      '<style>nav a,.b,.l{color:#004b87;text-decoration:none}.b{font-weight:700}</style><nav><a href="x.html">Home</a> <a href="y.html">News</a></nav><p>This text has <a href="x.html">a link inside</a> and <a class="b" href="x.html">a bold one</a> in it.</p><p><a class="l" href="z.html">On its own</a></p>';
    expect(await toldBy(linkByColour, page)).toEqual([]);
  });
});
