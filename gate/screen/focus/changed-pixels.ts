import { PNG } from "pngjs";

/** How far two pictures of the same place differ. */
export type Change = {
  /** Pixels that changed by a contrast of at least 3 to 1 (SC 1.4.11). */
  strong: number;
  /** The strongest contrast between a pixel before and after, 1 when nothing changed. */
  contrast: number;
};

/**
 * Compares two PNG pictures of the same place, pixel by pixel.
 *
 * @throws when a picture can't be read
 */
export function changedPixels(before: Buffer, after: Buffer): Change {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (one.width !== other.width || one.height !== other.height)
    return { strong: 1e6, contrast: 21 };
  let strong = 0;
  let contrast = 1;
  for (let at = 0; at < one.data.length; at += 4) {
    if (one.data.readUInt32BE(at) === other.data.readUInt32BE(at)) continue;
    const [a, b] = [luminance(one.data, at), luminance(other.data, at)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio >= 3) strong += 1;
    contrast = Math.max(contrast, ratio);
  }
  return { strong, contrast };
}

/** WCAG's relative luminance of the pixel at this place. */
function luminance(data: Buffer, at: number): number {
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}
