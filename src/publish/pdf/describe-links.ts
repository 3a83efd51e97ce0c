import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@pdfme/pdf-lib";
import type { PageParts } from "./prepare-page.ts";
import { kidsOf, type Structure } from "./structure.ts";

const name = PDFName.of;

/**
 * Gives each link its words as a description, for programs that list the links of a document.
 *
 * ISO 14289-1, 7.18.5
 *
 * @param links of the page, in the order of reading
 * @throws when the PDF has other links than the page
 */
export function describeLinks(
  document: PDFDocument,
  structure: Structure,
  links: PageParts["links"],
): void {
  const { context } = document;
  const found = structure.elements().filter(({ type }) => type === "Link");
  if (found.length !== links.length) {
    throw new Error(`The PDF has ${found.length} links, and the page has ${links.length}.`);
  }
  for (const [index, { dict }] of found.entries()) {
    const { text = "", url = "" } = links[index] ?? {};
    for (const kid of kidsOf(dict)) {
      const area =
        kid instanceof PDFDict ? context.lookupMaybe(kid.get(name("Obj")), PDFDict) : null;
      if (!area) continue;
      if (!url.endsWith(targetOf(area))) {
        throw new Error(
          `The PDF has a link to ${targetOf(area)} where the page has one to ${url}.`,
        );
      }
      area.set(name("Contents"), PDFHexString.fromText(text));
    }
  }
}

/** The address of a link to elsewhere, or the fragment of one that stays in the document. */
function targetOf(area: PDFDict): string {
  const place = area.lookupMaybe(name("Dest"), PDFName);
  if (place) return `#${place.decodeText()}`;
  const action = area.lookup(name("A"), PDFDict);
  return action.lookup(name("URI"), PDFString).decodeText();
}
