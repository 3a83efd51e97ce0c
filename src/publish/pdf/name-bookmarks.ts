import { PDFDict, type PDFDocument, PDFHexString, PDFName } from "@pdfme/pdf-lib";

const name = PDFName.of;

/**
 * Gives each bookmark the words of its heading; Chromium joins lines of one without a space.
 *
 * @param headings of the page, in the order of reading
 * @throws when there are more or fewer bookmarks
 */
export function nameBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const marks: PDFDict[] = [];
  const walk = (mark: PDFDict | undefined): void => {
    for (let here = mark; here; here = here.lookupMaybe(name("Next"), PDFDict)) {
      marks.push(here);
      walk(here.lookupMaybe(name("First"), PDFDict));
    }
  };
  walk(
    document.catalog.lookupMaybe(name("Outlines"), PDFDict)?.lookupMaybe(name("First"), PDFDict),
  );
  if (marks.length !== headings.length) {
    throw new Error(`The PDF has ${marks.length} bookmarks for ${headings.length} headings.`);
  }
  for (const [index, mark] of marks.entries()) {
    mark.set(name("Title"), PDFHexString.fromText(headings[index] ?? ""));
  }
}
