import { buffer } from "node:stream/consumers";
import type { ZipFile } from "yauzl";
import { decodedText } from "../links/decoded-text.ts";
import { type XmlElement, xmlElements } from "../links/xml-elements.ts";
import { percentDecoded } from "../text/percent-decoded.ts";
import type { DownloadRule, Flaw } from "./rules.ts";
import type { ArchiveEntry } from "./test-archive.ts";

const containerPath = "META-INF/container.xml";
/** Beside it a book may hold another form of itself, such as a PDF. */
const packageType = "application/oebps-package+xml";

/**
 * Checks that an EPUB book begins with its type, says where its package document is, and holds each
 * file that the package document lists.
 *
 * https://www.w3.org/TR/epub-33/#sec-ocf
 *
 * @param entries the entries of the archive that the book is, all sound
 */
export async function checkBook(zip: ZipFile, entries: readonly ArchiveEntry[]): Promise<Flaw[]> {
  const type = await checkType(zip, entries);
  const container = await elementsOf(zip, entries, containerPath);
  if ("flaw" in container) return [...type, container.flaw];
  const paths = container.elements.flatMap(({ name, attributes }) =>
    name === "rootfile" && (attributes["media-type"] ?? packageType) === packageType
      ? (attributes["full-path"] ?? [])
      : [],
  );
  const packages = await Promise.all(paths.map((path) => checkPackage(zip, entries, path)));
  if (paths.length > 0) return [...type, ...packages.flat()];
  const message = `${containerPath} in the book names no package document, so reading apps don't find its start.`;
  return [...type, { rule: "book-container", message }];
}

/** The first bytes of a book tell what it is, so that they are neither compressed nor moved. */
async function checkType(zip: ZipFile, entries: readonly ArchiveEntry[]): Promise<Flaw[]> {
  const first = entries.find(({ entry }) => entry.relativeOffsetOfLocalHeader === 0);
  const stored = first?.entry.fileName === "mimetype" && first.entry.compressionMethod === 0;
  if (stored && first.header.extraField.length === 0) {
    const type = await bytesOf(zip, first);
    if (type.toString("latin1") === "application/epub+zip") return [];
  }
  return [{ rule: "book-type" }];
}

async function checkPackage(
  zip: ZipFile,
  entries: readonly ArchiveEntry[],
  path: string,
): Promise<Flaw[]> {
  const document = await elementsOf(zip, entries, path);
  if ("flaw" in document) return [document.flaw];
  const items = document.elements.filter(({ name }) => name === "item");
  const order = document.elements.filter(({ name }) => name === "itemref");
  if (order.length === 0) {
    const message = `${path} in the book puts no chapter into the order of reading.`;
    return [{ rule: "book-package", message }];
  }
  const names = new Set(entries.map(({ entry }) => entry.fileName.normalize()));
  const ids = new Set(items.map(({ attributes }) => attributes.id));
  const missing = items
    .map(({ attributes }) => pathOf(attributes.href ?? "", path))
    .filter((name) => name !== undefined && !names.has(name));
  const unknown = order
    .map(({ attributes }) => attributes.idref ?? "")
    .filter((idref) => !ids.has(idref));
  return [
    ...[...new Set(missing)].map((name) => ({
      rule: "book-item-missing" as const,
      message: `The book lacks ${name || "a file"}, which ${path} lists.`,
    })),
    ...[...new Set(unknown)].map((idref) => ({
      rule: "book-order-unknown" as const,
      message: `The order of reading in ${path} names “${idref}”, which isn't among the files that it lists.`,
    })),
  ];
}

/** The elements of an XML file in the book, or what keeps it from being read. */
async function elementsOf(
  zip: ZipFile,
  entries: readonly ArchiveEntry[],
  path: string,
): Promise<{ elements: XmlElement[] } | { flaw: Flaw }> {
  const rule: DownloadRule = path === containerPath ? "book-container" : "book-package";
  const found = entries.find(({ entry }) => entry.fileName === path);
  if (!found) {
    const message = `The book lacks ${path}, without which reading apps can't open it.`;
    return { flaw: { rule, message } };
  }
  try {
    const { elements, flaws } = xmlElements(decodedText(await bytesOf(zip, found)));
    // An entity that a DTD declares is no fault, and says nothing of where files lie
    const flaw = flaws.find(({ message }) => !/undefined entity/.test(message));
    if (flaw) throw new Error(flaw.message);
    return { elements };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${path} in the book isn't XML that can be read: ${reason}`;
    return { flaw: { rule, message } };
  }
}

/** Far more than a package document needs; beyond it nothing is read into memory. */
const byteLimit = 20_000_000;

async function bytesOf(zip: ZipFile, { entry }: ArchiveEntry): Promise<Buffer> {
  if (entry.uncompressedSize > byteLimit || !entry.canDecodeFileData())
    throw new Error("It is encrypted, or far too large.");
  return buffer(await zip.openReadStreamPromise(entry));
}

/** The path inside the book that an address leads to; nothing for one outside the book. */
function pathOf(href: string, from: string): string | undefined {
  const base = new URL("https://book.invalid/");
  base.pathname = from;
  const url = URL.parse(href, base);
  if (url?.host !== base.host) return undefined;
  const path = url.pathname.slice(1);
  return percentDecoded(path)?.normalize() ?? path;
}
