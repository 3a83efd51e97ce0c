import { buffer } from "node:stream/consumers";
import { type Options, ZipFile } from "yazl";

/** A zip archive of texts or bytes, by the names given, in their order. */
export async function zipOf(
  files: Readonly<Record<string, string | Buffer>>,
  options: (name: string) => Partial<Options> = () => ({}),
): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(2026, 10, 23, 12);
  for (const [name, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), name, { mtime, forceDosTimestamp: true, ...options(name) });
  zip.end();
  return buffer(zip.outputStream);
}
