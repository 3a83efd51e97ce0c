import { Resvg } from "@resvg/resvg-js";
import { cropping } from "./cropping.ts";

/**
 * Takes away the blank edge of a picture, so that its drawing is as large as its box: a square around
 * the drawing, which stands in its middle.
 *
 * @param svg without width and height
 * @throws for a picture with nothing in it
 */
export function cropPicture(svg: string): string {
  const box = new Resvg(svg).getBBox();
  if (!box) throw new Error("There is nothing to see in the picture.");
  const side = Math.max(Math.max(box.width, box.height) + 2 * cropping.margin, cropping.leastSide);
  const [left, top] = [box.x + (box.width - side) / 2, box.y + (box.height - side) / 2];
  const view = [left, top, side, side].map((value) => Math.round(value * 10) / 10).join(" ");
  return svg.replace(/viewBox="[^"]*"/, `viewBox="${view}"`);
}
