import { describe, expect, it } from "vitest";
import { letteredPictures } from "../../../page/media/lettered-pictures.ts";
import { temporarySite } from "../../temporary-site.ts";

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const poster = svg(
  '<rect/><text x="9">Boat race</text><text y="9">on <tspan>Sunday</tspan></text>',
);

async function told(markup: string, drawing = poster): Promise<string[]> {
  const { pages } = await temporarySite({ "page.html": markup, "art/poster.svg": drawing });
  return pages.flatMap((page) => letteredPictures.find(page).map(({ message }) => message ?? ""));
}

describe("pictures of words from SVG files", () => {
  it("tells words in a file", async () => {
    expect(await told('<img src="art/poster.svg" alt="Boat race on Sunday">')).toEqual([
      "The words “Boat race on Sunday” are a picture, so a reader can't change their size, font or colours.",
    ]);
  });

  it.each([
    '<img src="art/poster.svg" alt="Logo of the boat race">',
    '<figure><img src="art/poster.svg" alt="Boats"><figcaption>Map of the race</figcaption></figure>',
    '<img hidden src="art/poster.svg" alt="Boat race on Sunday">',
    '<img src="art/none.svg" alt="Boat race on Sunday">',
  ])("is silent on %s", async (markup) => {
    expect(await told(markup)).toEqual([]);
  });

  it.each([svg("<text>Ayr</text>"), svg(`${"<path/>".repeat(5)}<text>Boat race on Sunday</text>`)])(
    "is silent where the file holds %s",
    async (drawing) => {
      expect(await told('<img src="art/poster.svg" alt="Boats">', drawing)).toEqual([]);
    },
  );
});
