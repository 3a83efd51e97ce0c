import { readdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { FolderFile } from "../content/read/folder-file.ts";

/** The folder of files that go with the site, such as a PDF for readers or `CNAME`: beside the data files. */
export const filesFolder = (data: string): string => join(dirname(resolve(data)), "_files");

/** What lies in the folder of files beside some data files; nothing where there is no such folder. */
export async function readFilesFolder(data: string): Promise<FolderFile[]> {
  const folder = filesFolder(data);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  });
  return Promise.all(
    entries.map(async (entry) => {
      const isFile = entry.isFile();
      const bytes = isFile ? (await stat(join(folder, entry.name))).size : 0;
      return { name: entry.name, bytes, isFile };
    }),
  );
}
