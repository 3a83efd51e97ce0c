import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from "@pdfme/pdf-lib";

/** An element of a structure tree: what it is, and where it stands in the file. */
export type StructureElement = { type: string; dict: PDFDict; ref: PDFRef };

/** Which elements a PDF consists of, and which of them each tagged piece of a page belongs to. */
export type Structure = {
  /** All elements, in the order of reading. */
  elements: () => StructureElement[];
  /** The elements of a page’s tagged pieces, by their numbers. */
  owners: (page: PDFDict) => PDFArray | undefined;
};

const name = PDFName.of;

/**
 * Reads the structure tree of a PDF that Chromium printed.
 *
 * ISO 32000-1, 14.7
 */
export function structureOf(document: PDFDocument): Structure {
  const { context } = document;
  const root = document.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const parents = numberTree(root.lookup(name("ParentTree"), PDFDict));
  return {
    elements: () => {
      const found: StructureElement[] = [];
      const walk = (kid: unknown) => {
        if (!(kid instanceof PDFRef)) return;
        const dict = context.lookupMaybe(kid, PDFDict);
        const type = dict?.lookupMaybe(name("S"), PDFName);
        if (!dict || !type) return;
        found.push({ type: type.decodeText(), dict, ref: kid });
        for (const inner of kidsOf(dict)) walk(inner);
      };
      for (const kid of kidsOf(root)) walk(kid);
      return found;
    },
    owners: (page) => {
      const key = page.lookupMaybe(name("StructParents"), PDFNumber)?.asNumber();
      const found = key === undefined ? undefined : parents.get(key);
      return context.lookupMaybe(found, PDFArray);
    },
  };
}

/** What an element holds, as it is written: numbers of tagged pieces, references, dictionaries. */
export function kidsOf(element: PDFDict): (PDFRef | PDFNumber | PDFDict)[] {
  const kids = element.get(name("K"));
  if (kids === undefined) return [];
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list as (PDFRef | PDFNumber | PDFDict)[];
}

/** ISO 32000-1, 7.9.7 */
function numberTree(node: PDFDict): Map<number, PDFRef> {
  const found = new Map<number, PDFRef>();
  const pairs = node.lookupMaybe(name("Nums"), PDFArray)?.asArray() ?? [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [key, value] = [pairs[i], pairs[i + 1]];
    if (key instanceof PDFNumber && value instanceof PDFRef) found.set(key.asNumber(), value);
  }
  const below = node.lookupMaybe(name("Kids"), PDFArray);
  for (let i = 0; i < (below?.size() ?? 0); i += 1) {
    for (const [key, value] of numberTree(below?.lookup(i, PDFDict) as PDFDict)) {
      found.set(key, value);
    }
  }
  return found;
}
