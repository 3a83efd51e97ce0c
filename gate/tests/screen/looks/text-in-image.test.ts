import { describe, expect, it } from "vitest";
import { textInImage } from "../../../screen/looks/text-in-image.ts";
import { toldBy } from "../told-by.ts";

describe("textInImage", () => {
  it("tells of a sentence in a picture file", async () => {
    const page = `<img alt='Sale on all shoes' src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='50'%3E%3Ctext y='20'%3ESale on all shoes today%3C/text%3E%3C/svg%3E">`;
    expect(await toldBy(textInImage, page)).toEqual([
      "error: The words “Sale on all shoes today” are a picture, so a reader can't change their size, font or colours.",
    ]);
  });

  it("tells of a sentence painted on a canvas", async () => {
    const page =
      '<canvas id="c" width="300" height="50"></canvas><script>c.getContext("2d").fillText("Welcome to our shop",5,20)</script>';
    expect(await toldBy(textInImage, page)).toEqual([
      "error: The words “Welcome to our shop” are a picture, so a reader can't change their size, font or colours.",
    ]);
  });

  it("lets logos and charts be", async () => {
    const page = `<img alt='Logo of the shoe shop' src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='50'%3E%3Ctext y='20'%3ESale on all shoes today%3C/text%3E%3C/svg%3E"><img alt='Chart of sales' src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='50'%3E%3Ctext y='20'%3ESale on all shoes today%3C/text%3E%3C/svg%3E">`;
    expect(await toldBy(textInImage, page)).toEqual([]);
  });
});
