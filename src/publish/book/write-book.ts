import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bookFirstPage } from "../../../_includes/book-first-page.ts";
import { pageContext, type Site } from "../../../_includes/page-context.ts";
import { pagesOf, pagesToRead, pathsOf } from "../../../_includes/page-table.ts";
import { digestFiles } from "../downloads/digest-files.ts";
import { writeZip } from "../downloads/write-zip.ts";
import { bookCover } from "../drawing/book-cover.ts";
import { importPage } from "../import-page.ts";
import { type BookLook, bookPath, chapter } from "./chapter.ts";
import { contentsPage } from "./contents-page.ts";
import { packageDocument } from "./package-document.ts";

const styleFile = join(import.meta.dirname, "../../styles/book.css");

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/**
 * Makes an EPUB 3 book from the same templates as the site’s pages, one chapter after the other, so that
 * memory holds one page at a time. Its first page is its own.
 *
 * https://www.w3.org/TR/epub-33/
 *
 * @param workshop an empty folder for the book’s parts
 * @param output the book: a `.epub` file
 */
export async function writeBook(
  site: Site,
  { workshop, output }: { workshop: string; output: string },
): Promise<void> {
  const { language, direction, updated } = site.content.publication;
  const pages = [firstPage, ...bookRows(site).flatMap(([, row]) => pathsOf(row, site))];
  const look: BookLook = { language, direction, pages: new Set(pages) };
  const write = async (name: string, text: string | Uint8Array) => {
    const file = join(workshop, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };

  const chapters = [];
  for await (const [path, markup] of bookPages(site)) {
    const { xhtml, ...about } = chapter(path, markup, look);
    await write(`book/${about.path}`, xhtml);
    chapters.push(about);
  }
  await write("mimetype", "application/epub+zip");
  await write("META-INF/container.xml", container);
  await write("book/package.opf", packageDocument(site, chapters));
  await write("book/nav.xhtml", contentsPage(site, chapters, look));
  await write("book/book.css", await readFile(styleFile, "utf8"));
  await write("book/cover.png", await bookCover(site));

  const names = [
    "mimetype",
    "META-INF/container.xml",
    "book/package.opf",
    "book/nav.xhtml",
    "book/book.css",
    "book/cover.png",
    ...pages.map((page) => `book/${bookPath(page)}`),
  ];
  const digests = digestFiles(workshop, names);
  const entries = names.map((name) => ({
    name,
    file: join(workshop, name),
    sha256: digests.get(name) ?? "",
    // The first file tells what the archive is, and so may not be compressed.
    stored: name === "mimetype",
  }));
  await writeZip(entries, output, updated);
}

const firstPage = "first-page.html";

/** The main parts of the book’s pages, by the paths of pages, in the order of reading; each is made when it is asked for. */
async function* bookPages(site: Site): AsyncIterable<[path: string, markup: string]> {
  const own: Site = { ...site, medium: "book", edits: new Map() };
  yield [firstPage, bookFirstPage(pageContext(own, firstPage)).markup];
  for (const [name, row] of bookRows(site)) {
    const { render } = await importPage(name);
    for (const { path, number } of pagesOf(row, site)) {
      yield [path, render({ site: () => own, number })];
    }
  }
}

const bookRows = ({ content }: Site) => pagesToRead(content).filter(([, { book }]) => book);
