import { pictureSource } from "../../../_includes/picture-credit.ts";
import { fontFiles } from "./drawn-font.ts";
import { pngWithText } from "./png-with-text.ts";

/**
 * Draws a picture with words as PNG, the same on every machine: it knows no letters but those of
 * the fonts that came with the project. The file names whose pictures stand in it.
 *
 * @param content what stands in the `svg` element
 * @param size in pixels, and how many units of the content make one
 */
export async function drawPicture(
  content: string,
  { width, height, units = 1 }: { width: number; height: number; units?: number },
): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width * units} ${height * units}" font-family="Atkinson Hyperlegible" font-weight="700">${content}</svg>`;
  const image = await renderAsync(svg, {
    font: {
      fontFiles: [...fontFiles],
      loadSystemFonts: false,
      defaultFontFamily: "Atkinson Hyperlegible",
    },
  });
  const credit = `${pictureSource.short}, ${pictureSource.url}, ${pictureSource.licence}`;
  return pngWithText(image.asPng(), "Copyright", credit);
}
