import type { FetchedFile } from "./fetch-file.ts";

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The bytes of a page as they must stand on disk, where no server says how they are encoded: as they
 * are where the page says so itself, else in UTF-8 with a mark that comes before whatever it says.
 */
export function asUtf8({ bytes, charset }: Pick<FetchedFile, "bytes" | "charset">): Buffer {
  const decoder = charset ? decoderFor(charset) : undefined;
  if (!decoder || bytes.subarray(0, 3).equals(mark)) return bytes;
  const head = bytes.subarray(0, 1024).toString("latin1");
  const saysSo = /<meta[^>]+charset\s*=\s*["']?utf-8\b/i.test(head);
  if (decoder.encoding === "utf-8" && saysSo) return bytes;
  return Buffer.concat([mark, Buffer.from(decoder.decode(bytes))]);
}

/** None for an encoding that nobody knows: browsers go by the page then, too. */
function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
