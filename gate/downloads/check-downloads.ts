import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { openPromise } from "yauzl";
import type { Check } from "../run/check.ts";
import type { Finding } from "../run/finding.ts";
import { checkBook } from "./check-book.ts";
import { checkSums, isListOfSums } from "./check-sums.ts";
import type { Fault } from "./fault.ts";
import { linkedFiles } from "./linked-files.ts";
import { testArchive, unopenedArchive } from "./test-archive.ts";

/** Office documents are zip archives too, unless a password protects them. */
const archive = /\.(?:zip|epub|docx|xlsx|pptx|od[tsp])$/i;
const book = /\.epub$/i;

/**
 * Opens what readers can take away as their programs will: each archive is tested whole, each EPUB
 * book must hold what it says it holds, each PDF must have its end, and each list of checksums is
 * compared with the files that it names.
 */
export const checkDownloads: Check = async (site, { strict }) => {
  const files = new Set(site.files);
  const findings: Finding[] = [];
  for (const path of site.files.filter(isDownload)) {
    const file = join(site.folder, path);
    const look = () => {
      if (archive.test(path)) return checkArchive(file);
      if (/\.pdf$/i.test(path)) return checkPdf(file);
      // What people put beside a site's own files is no page's, nor the list's
      const expected = strict && path === "SHA256SUMS" ? linkedFiles(site) : [];
      return checkList(site.folder, path, files, expected);
    };
    const faults = await look().catch((error) => [unreadable(error)]);
    findings.push(
      ...faults.map(
        (fault): Finding => ({ check: "downloads", severity: "error", page: path, ...fault }),
      ),
    );
  }
  return findings;
};

const isDownload = (path: string): boolean =>
  archive.test(path) || /\.pdf$/i.test(path) || isListOfSums(path);

async function checkArchive(file: string): Promise<Fault[]> {
  if ((await stat(file)).size === 0) return [empty()];
  const isBook = book.test(file);
  if (!isBook && !/\.zip$/i.test(file) && (await isProtected(file))) return [];
  const zip = await openPromise(file, { autoClose: false }).catch(() => undefined);
  if (!zip) return [unopenedArchive()];
  try {
    const { entries, faults } = await testArchive(zip, file);
    if (faults.length > 0 || !isBook) return faults;
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

async function checkPdf(file: string): Promise<Fault[]> {
  const { size } = await stat(file);
  if (size === 0) return [empty()];
  const start = await part(file, 0, nearEnd);
  const end = await part(file, Math.max(0, size - nearEnd), nearEnd);
  if (start.includes("%PDF-") && end.includes("%%EOF")) return [];
  return [
    {
      rule: "pdf-damaged",
      message: start.includes("%PDF-")
        ? "The PDF has no end: it was cut short, or something was added to it."
        : "The file isn't a PDF.",
      help: "Make the PDF anew, and put that in its place.",
    },
  ];
}

async function checkList(
  folder: string,
  path: string,
  files: ReadonlySet<string>,
  expected: readonly string[],
): Promise<Fault[]> {
  const text = await readFile(join(folder, path), "utf8");
  return text === "" ? [empty()] : checkSums(folder, path, text, files, expected);
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

function empty(): Fault {
  return {
    rule: "download-empty",
    message: "The file is empty.",
    help: "Make it anew, or take it out together with the links to it.",
  };
}

function unreadable(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: "download-unreadable",
    message: `The file can't be read: ${reason.split(",")[0]}.`,
    help: "Give everyone the right to read it.",
  };
}
