import { describe, expect, it } from "vitest";
import { listByLook } from "../../../screen/looks/list-by-look.ts";
import { toldBy } from "../told-by.ts";

describe("listByLook", () => {
  it("tells of lines with typed dots", async () => {
    const page = "<p>• Milk<br>• Bread<br>• Butter</p>";
    expect(await toldBy(listByLook, page)).toEqual([
      "error: 3 lines from “• Milk” on look like a list but aren't marked up as one.",
    ]);
  });

  it("tells of numbered paragraphs", async () => {
    const page = "<p>1. Open the box</p><p>2. Take it out</p><p>3. Close the box</p>";
    expect(await toldBy(listByLook, page)).toEqual([
      "error: 3 lines from “1. Open the box” on look like a list but aren't marked up as one.",
    ]);
  });

  it("lets lists, poems and sentences be", async () => {
    const page =
      "<ul><li>- Milk<li>- Bread<li>- Butter</ul><p>Roses are red,<br>violets blue,<br>– and so on.</p><p>1. is the first number.</p>";
    expect(await toldBy(listByLook, page)).toEqual([]);
  });
});
