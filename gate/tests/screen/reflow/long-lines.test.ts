import { describe, expect, it } from "vitest";
import { longLines } from "../../../screen/reflow/long-lines.ts";
import { toldBy } from "../told-by.ts";

describe("longLines", () => {
  it("tells of lines that go on and on", async () => {
    const page = `<p style="width:1200px">${"Some more words. ".repeat(40)}</p>`;
    expect(await toldBy(longLines, page)).toEqual([
      "warning: The lines of “Some more words. Some more words. Some more word…” have about 151 letters, where 80 are the most that read well.",
    ]);
  });

  it("lets lines of usual length be", async () => {
    const page = `<p style="width:60ch">${"Some more words. ".repeat(40)}</p>`;
    expect(await toldBy(longLines, page)).toEqual([]);
  });
});
