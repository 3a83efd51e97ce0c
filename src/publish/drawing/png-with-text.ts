import { crc32 } from "node:zlib";

/** What comes before all that a PNG says of itself but its size. */
const headEnd = 33;

/**
 * Writes a text into a PNG picture, as photo programs and search engines read it.
 *
 * https://www.w3.org/TR/png-3/#11tEXt
 *
 * @param keyword one of the standard’s: `Copyright`
 * @param text in letters of Latin-1
 */
export function pngWithText(png: Uint8Array, keyword: string, text: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, headEnd), length, body, sum, png.subarray(headEnd)]);
}
