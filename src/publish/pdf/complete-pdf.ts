import { PDFDict, PDFDocument, PDFHeader, PDFName } from "@pdfme/pdf-lib";
import { completeLists } from "./complete-lists.ts";
import { describeLinks } from "./describe-links.ts";
import { markPage } from "./mark-page.ts";
import { nameBookmarks } from "./name-bookmarks.ts";
import { numberCells } from "./number-cells.ts";
import type { PrintedPage } from "./print-page.ts";
import { structureOf } from "./structure.ts";
import { type PdfFacts, writeMetadata } from "./write-metadata.ts";

/** Types that Chromium uses and PDF knows only from version 2.0 on, each with what it was before. */
const newTypes = { Strong: "Span", Em: "Span" };

/**
 * Completes what Chromium leaves out of a tagged PDF, so that it is one that PDF/UA-1 allows: what only
 * decorates is marked as that, items of lists have bodies, links have descriptions, bookmarks have the
 * words of their headings, and the document says what it is. The same page gives the same bytes.
 *
 * @returns nothing where letters of the page could not be read in it
 * @throws when the PDF doesn’t hold what the page holds
 */
export async function completePdf(
  { bytes, title, links, headings }: PrintedPage,
  facts: Omit<PdfFacts, "title">,
): Promise<Uint8Array | undefined> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const structure = structureOf(document);
  mapRoles(document);
  // Chromium gives this dictionary a type, which none of its keys is
  document.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict).delete(PDFName.of("Type"));
  const areWhole = document.getPages().map((page) => markPage(document, page, structure));
  if (areWhole.includes(false)) return undefined;
  completeLists(document, structure);
  describeLinks(document, structure, links);
  nameBookmarks(document, headings);
  numberCells(document, structure);
  writeMetadata(document, { ...facts, title });
  // The version to which PDF/UA-1 belongs, and the objects packed, which halves the file
  document.context.header = PDFHeader.forVersion(1, 7);
  return document.save({ updateFieldAppearances: false, useObjectStreams: true });
}

function mapRoles({ catalog, context }: PDFDocument): void {
  catalog
    .lookup(PDFName.of("StructTreeRoot"), PDFDict)
    .set(PDFName.of("RoleMap"), context.obj(newTypes));
}
