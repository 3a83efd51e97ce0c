import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { openPromise } from "yauzl";
import type { Check } from "../model/check.ts";
import type { Violation } from "../model/rule.ts";
import { checkBook } from "./check-book.ts";
import { checkSums, isListOfSums } from "./check-sums.ts";
import { linkedFiles } from "./linked-files.ts";
import type { DownloadRule, Flaw } from "./rules.ts";
import { testArchive, unopenedArchive } from "./test-archive.ts";

/** Office documents are zip archives too, unless a password protects them. */
const archive = /\.(?:zip|epub|docx|xlsx|pptx|od[tsp])$/i;
const book = /\.epub$/i;

/**
 * Opens what readers can take away as their programs will: each archive is tested whole, each EPUB
 * book must hold what it says it holds, each PDF must have its end, and each list of checksums is
 * compared with the files that it names.
 */
export const checkDownloads: Check<DownloadRule> = async (site) => {
  const files = new Set(site.files);
  const violations: Violation<DownloadRule>[] = [];
  for (const path of site.files.filter(isDownload)) {
    const file = join(site.folder, path);
    const look = () => {
      if (archive.test(path)) return checkArchive(file);
      if (/\.pdf$/i.test(path)) return checkPdf(file);
      // What people put beside a site's own files is no page's, nor the list's
      const expected = path === "SHA256SUMS" ? linkedFiles(site) : [];
      return checkList(site.folder, path, files, expected);
    };
    const flaws = await look().catch((error) => [unreadable(error)]);
    violations.push(...flaws.map((flaw) => ({ ...flaw, page: path })));
  }
  return violations;
};

const isDownload = (path: string): boolean =>
  archive.test(path) || /\.pdf$/i.test(path) || isListOfSums(path);

async function checkArchive(file: string): Promise<Flaw[]> {
  if ((await stat(file)).size === 0) return [{ rule: "download-empty" }];
  const isBook = book.test(file);
  if (!isBook && !/\.zip$/i.test(file) && (await isProtected(file))) return [];
  const zip = await openPromise(file, { autoClose: false }).catch(() => undefined);
  if (!zip) return [unopenedArchive()];
  try {
    const { entries, flaws } = await testArchive(zip, file);
    if (flaws.length > 0 || !isBook) return flaws;
    return await checkBook(zip, entries);
  } finally {
    zip.close();
  }
}

/** Office puts a document with a password into the container of its older documents. */
async function isProtected(file: string): Promise<boolean> {
  return (await part(file, 0, 8)).toString("hex") === "d0cf11e0a1b11ae1";
}

/** Readers look for both marks this near to the file's ends: ISO 32000-1, Annex H, notes 13 and 18. */
const nearEnd = 1024;

async function checkPdf(file: string): Promise<Flaw[]> {
  const { size } = await stat(file);
  if (size === 0) return [{ rule: "download-empty" }];
  const start = await part(file, 0, nearEnd);
  const end = await part(file, Math.max(0, size - nearEnd), nearEnd);
  if (start.includes("%PDF-") && end.includes("%%EOF")) return [];
  return [
    {
      rule: "pdf-damaged",
      message: start.includes("%PDF-")
        ? "The PDF has no end: it was cut short, or something was added to it."
        : "The file isn't a PDF.",
    },
  ];
}

async function checkList(
  folder: string,
  path: string,
  files: ReadonlySet<string>,
  expected: readonly string[],
): Promise<Flaw[]> {
  const text = await readFile(join(folder, path), "utf8");
  return text === ""
    ? [{ rule: "download-empty" }]
    : checkSums(folder, path, text, files, expected);
}

async function part(file: string, from: number, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, from);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function unreadable(error: unknown): Flaw {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: "download-unreadable",
    message: `The file can't be read: ${reason.split(",")[0]}.`,
  };
}
