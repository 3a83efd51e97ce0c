import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

/** One HTML file of the folder that is checked. */
export type Page = {
  /** Path inside the folder, with `/`. */
  path: string;
  /** Absolute path on disk. */
  file: string;
  /** The bytes as they are on disk; none where the file can't be read. */
  bytes: Buffer;
  /** Why the file can't be read, in the words of the system. */
  unreadable?: string;
  /** The bytes as UTF-8 text. */
  html: string;
  /** Parsed as a browser would, with source locations. */
  document: Document;
};

/** A built folder, ours or anyone's. */
export type Site = {
  /** Absolute path. */
  folder: string;
  pages: Page[];
  /** Every file of the folder, pages included, as paths with `/`. */
  files: string[];
};

/**
 * Reads a built folder, or one HTML file, for the checks.
 *
 * @param target a folder or a `.html` file
 * @throws when the target can't be read
 */
export async function readSite(target: string): Promise<Site> {
  const single = (await stat(target)).isFile();
  const folder = single ? dirname(target) : target;
  const files = single ? [basename(target)] : await listFiles(folder);
  const pages = await Promise.all(
    files.filter((path) => /\.html?$/i.test(path)).map((path) => readPage(folder, path)),
  );
  return { folder, pages, files };
}

async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

async function readPage(folder: string, path: string): Promise<Page> {
  const file = join(folder, path);
  let bytes: Buffer = Buffer.alloc(0);
  let unreadable: string | undefined;
  try {
    bytes = await readFile(file);
  } catch (error) {
    unreadable = error instanceof Error ? error.message : String(error);
  }
  const html = bytes.toString("utf8");
  const document = parse(html, { sourceCodeLocationInfo: true });
  return { path, file, bytes, html, document, ...(unreadable && { unreadable }) };
}
