import { describe, expect, it } from "vitest";
import { movingPictures } from "../../../page/media/moving-pictures.ts";
import { temporarySite } from "../../temporary-site.ts";
import { movingGif } from "./moving-files.ts";

const endless = movingGif({ frames: [500, 500], again: 0 });

async function told(markup: string, gif = endless): Promise<string[]> {
  const { pages } = await temporarySite({ "a/page.html": markup, "art/train.gif": gif });
  return pages.flatMap((page) =>
    movingPictures.find(page).map(({ rule }) => movingPictures.rules[rule].wrong),
  );
}

describe("animated pictures", () => {
  it("tells one that never rests", async () => {
    expect(await told('<img src="../art/train.gif" alt="A train">')).toEqual([
      "An animated picture moves for more than five seconds, and nothing stops it.",
    ]);
  });

  it("tells one that is written into the page", async () => {
    const source = `data:image/gif;base64,${endless.toString("base64")}`;
    expect(await told(`<img src="${source}" alt="A train">`)).toHaveLength(1);
  });

  it("is silent where the movement ends soon", async () => {
    const short = movingGif({ frames: [500, 500], again: 1 });
    expect(await told('<img src="../art/train.gif" alt="A train">', short)).toEqual([]);
  });

  it.each([
    '<img src="../art/train.gif" alt="A train"><button>Stop the train</button>',
    '<img src="../art/train.gif" alt="Loading">',
    '<img hidden src="../art/train.gif" alt="A train">',
    '<details><summary>Train</summary><img src="../art/train.gif" alt="A train"></details>',
    '<img src="../../train.gif" alt="A train">',
    '<img src="https://example.org/train.gif" alt="A train">',
  ])("is silent on %s", async (markup) => {
    expect(await told(markup)).toEqual([]);
  });
});
