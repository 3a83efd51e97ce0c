import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from "@pdfme/pdf-lib";
import { kidsOf, type Structure } from "./structure.ts";

const name = PDFName.of;

/**
 * Puts what stands in each item of a list into a body, beside its label: nothing else may stand there.
 *
 * ISO 32000-1, 14.8.4.3.3
 */
export function completeLists(document: PDFDocument, structure: Structure): void {
  const { context } = document;
  for (const { type, dict, ref } of structure.elements()) {
    if (type !== "LI") continue;
    const kids = kidsOf(dict);
    const isLabel = (kid: unknown) =>
      kid instanceof PDFRef &&
      context.lookupMaybe(kid, PDFDict)?.lookupMaybe(name("S"), PDFName) === name("Lbl");
    const rest = kids.filter((kid) => !isLabel(kid));
    if (rest.length === 0) continue;

    const page = dict.get(name("Pg"));
    const body = context.register(
      context.obj({
        Type: "StructElem",
        S: "LBody",
        P: ref,
        K: rest,
        ...(page ? { Pg: page } : {}),
      }),
    );
    dict.set(name("K"), context.obj([...kids.filter(isLabel), body]));
    for (const kid of rest) {
      if (kid instanceof PDFRef) context.lookupMaybe(kid, PDFDict)?.set(name("P"), body);
      if (kid instanceof PDFNumber && page instanceof PDFRef) {
        const owners = structure.owners(context.lookup(page, PDFDict));
        if (owners instanceof PDFArray) owners.set(kid.asNumber(), body);
      }
    }
  }
}
