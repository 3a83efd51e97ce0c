import { describe, expect, it } from "vitest";
import { nestedFrames } from "../../../page/document/nested-frames.ts";
import { messagesAcross } from "../messages-across.ts";

const told = (pages: Record<string, string>) => messagesAcross(nestedFrames, pages);

const frame = (src: string) => `<iframe src="${src}" title="Boats"></iframe>`;

describe("frames within frames", () => {
  it("tells a page that shows itself", async () => {
    expect(await told({ "a.html": frame("./a.html?again") })).toEqual([
      "a.html: A frame holds a page with frames that hold further frames, and so on.",
    ]);
  });

  it("tells pages that show each other", async () => {
    expect(
      await told({ "a.html": frame("b/b.html"), "b/b.html": frame("../a.html") }),
    ).toHaveLength(2);
  });

  it("tells a page with frames by the dozen", async () => {
    expect(await told({ "a.html": frame("b.html").repeat(60), "b.html": "Boats" })).toEqual([
      "a.html: The page has 60 frames, each of which is a page of its own to its readers.",
    ]);
  });

  it("lets a frame in a frame be", async () => {
    const pages = {
      "a.html": frame("b.html"),
      "b.html": frame("/c%20d.html"),
      "c d.html": "Boats",
    };
    expect(await told(pages)).toEqual([]);
  });

  it("lets frames from elsewhere be", async () => {
    expect(
      await told({ "a.html": `${frame("https://a.test/a.html")}${frame("%E0.html")}` }),
    ).toEqual([]);
  });
});
