import { copyFile, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileAddress } from "../../../_includes/file-address.ts";
import type { ReaderFile } from "../../../_includes/page-context.ts";
import { markedTexts } from "../../content/across/marked.ts";
import type { Content } from "../../content/content.ts";
import { digestFiles } from "./digest-files.ts";

/**
 * What is known of each file for readers that the content names, by its name.
 *
 * @param folder the folder in which they lie
 * @throws where one isn’t there
 */
export async function readerFiles(
  content: Content,
  folder: string,
): Promise<ReadonlyMap<string, ReaderFile>> {
  const names = [...new Set(markedTexts(content, "isFile").map(({ value }) => value))];
  const digests = digestFiles(folder, names);
  const entries = names.map(async (name) => {
    const { size } = await stat(join(folder, name));
    return [name, { bytes: size, sha256: digests.get(name) ?? "" }] as const;
  });
  return new Map(await Promise.all(entries));
}

/**
 * Copies the files for readers to where pages lead to them.
 *
 * @param names of the files
 * @param from the folder in which they lie
 * @param site the folder of the built site
 */
export async function copyReaderFiles(
  names: Iterable<string>,
  from: string,
  site: string,
): Promise<void> {
  for (const name of names) {
    const to = join(site, fileAddress(name));
    await mkdir(join(to, ".."), { recursive: true });
    await copyFile(join(from, name), to);
  }
}
