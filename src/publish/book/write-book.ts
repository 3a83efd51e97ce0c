import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bookAccessibility } from "../../../_includes/book-accessibility.ts";
import { bookFirstPage } from "../../../_includes/book-first-page.ts";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { pageContext, type Site } from "../../../_includes/page-context.ts";
import { pagesToRead, pageTable, pathsOf } from "../../../_includes/page-table.ts";
import { digestFiles } from "../downloads/digest-files.ts";
import { writeZip } from "../downloads/write-zip.ts";
import { bookCover } from "../drawing/book-cover.ts";
import { type BookLook, bookPath, chapter, frame } from "./chapter.ts";
import { packageDocument } from "./package-document.ts";
import { escapeXml } from "./to-xml.ts";

const styleFile = join(import.meta.dirname, "../../styles/book.css");

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/**
 * Makes an EPUB 3 book from the built pages, one chapter after the other, so that memory holds one page
 * at a time. Its first page and what it says of its accessibility are its own.
 *
 * https://www.w3.org/TR/epub-33/
 *
 * @param folder the built pages
 * @param workshop an empty folder for the book’s parts
 * @param output the book: a `.epub` file
 */
export async function writeBook(
  site: Site,
  { folder, workshop, output }: { folder: string; workshop: string; output: string },
): Promise<void> {
  const { language, direction, updated } = site.content.publication;
  const pages = bookPages(site);
  const look: BookLook = { language, direction, pages: new Set(pages) };
  const write = async (name: string, text: string | Uint8Array) => {
    const file = join(workshop, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };

  const chapters = [];
  for (const page of pages) {
    const html = ownPage(site, page) ?? (await readFile(join(folder, page), "utf8"));
    const { xhtml, ...about } = chapter(page, html, look);
    await write(`book/${about.path}`, xhtml);
    chapters.push(about);
  }
  await write("mimetype", "application/epub+zip");
  await write("META-INF/container.xml", container);
  await write("book/package.opf", packageDocument(site, chapters));
  await write("book/nav.xhtml", contentsPage(chapters, look));
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

/** A page that the book has instead of the site’s, or besides; nothing for any other. */
function ownPage(site: Site, path: string): string | undefined {
  const main = { [firstPage]: bookFirstPage, [pageTable.accessibility.path]: bookAccessibility }[
    path
  ];
  return main && `<main>${main(pageContext(site, path)).markup}</main>`;
}

/** The pages that make chapters, in the order of reading. */
function bookPages(site: Site): string[] {
  const rows = pagesToRead(site.content).filter(({ book }) => book);
  return [firstPage, ...rows.flatMap((row) => pathsOf(row, site))];
}

function contentsPage(
  chapters: readonly { path: string; title: string }[],
  look: BookLook,
): string {
  const items = chapters.map(
    ({ path, title }) => `<li><a href="${escapeXml(path)}">${escapeXml(title)}</a></li>`,
  );
  const body = `<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${escapeXml(interfaceText.bookContents)}</h1>
<ol>
${items.join("\n")}
</ol>
</nav>`;
  return frame("nav.xhtml", interfaceText.bookContents, body, look);
}
