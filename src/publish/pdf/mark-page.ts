import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from "@pdfme/pdf-lib";
import { losesLetters } from "./loses-letters.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import { kidsOf, type Structure } from "./structure.ts";

const name = PDFName.of;

/**
 * Marks what only decorates on a page, takes it out of the structure tree, and has the Tab key follow
 * that tree.
 *
 * @returns whether all its letters can be read
 * @throws when the page’s content isn’t one stream, as Chromium writes it
 */
export function markPage(document: PDFDocument, page: PDFPage, structure: Structure): boolean {
  const { context } = document;
  const place = page.node.get(name("Contents"));
  const stream = context.lookup(place);
  if (!(place instanceof PDFRef && stream instanceof PDFRawStream))
    throw new Error("A page’s content isn’t one stream.");
  const owners = structure.owners(page.node);
  const ownerOf = (mcid: number) => context.lookupMaybe(owners?.get(mcid), PDFDict);
  const isPicture = (mcid: number): boolean => {
    const owner = ownerOf(mcid);
    return owner?.lookupMaybe(name("S"), PDFName)?.decodeText() === "Figure";
  };

  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
  const { content, dropped } = markArtifacts(text, isPicture);
  context.assign(place, context.flateStream(Buffer.from(content, "latin1")));
  for (const mcid of dropped) {
    const owner = ownerOf(mcid);
    if (!owner) continue;
    const kids = kidsOf(owner).filter(
      (kid) => !(kid instanceof PDFNumber && kid.asNumber() === mcid),
    );
    owner.set(name("K"), context.obj(kids));
    owners?.set(mcid, PDFNull);
  }
  page.node.set(name("Tabs"), name("S"));
  return !losesLetters(text, fontMaps(page));
}

/** For each font of a page, by its name there, the map from its glyphs to letters. */
function fontMaps(page: PDFPage): Map<string, string> {
  const fonts = page.node.Resources()?.lookupMaybe(name("Font"), PDFDict);
  const maps = (fonts?.keys() ?? []).map((font): [string, string] => {
    const map = fonts?.lookup(font, PDFDict).lookup(name("ToUnicode"));
    const text = map instanceof PDFRawStream ? decodePDFRawStream(map).decode() : [];
    return [font.decodeText(), Buffer.from(text).toString("latin1")];
  });
  return new Map(maps);
}
