import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFString,
} from "@pdfme/pdf-lib";
import type { Structure } from "./structure.ts";

const name = PDFName.of;

/**
 * Numbers the cells that head others, by which tables say what belongs to what. Chromium counts all nodes
 * that it ever made for them, which differs from one time to the next.
 *
 * ISO 32000-1, 14.7.2 and 14.8.5.7
 */
export function numberCells(document: PDFDocument, { elements }: Structure): void {
  const dicts = elements().map(({ dict }) => dict);
  const ids = dicts.flatMap((dict) => dict.lookupMaybe(name("ID"), PDFString)?.asString() ?? []);
  // In their own order, which is that of the tree of ids, too
  const numbers = new Map(ids.toSorted().map((id, index) => [id, `cell${digits(index + 1)}`]));
  const renamed = (value: PDFObject | undefined): PDFObject | undefined => {
    if (value instanceof PDFString) {
      const number = numbers.get(value.asString());
      return number ? PDFString.of(number) : value;
    }
    if (value instanceof PDFArray) {
      for (const [index, item] of value.asArray().entries())
        value.set(index, renamed(item) ?? item);
    }
    if (value instanceof PDFDict) {
      for (const [key, item] of value.entries()) value.set(key, renamed(item) ?? item);
    }
    return value;
  };
  const renameAt = (dict: PDFDict, key: string): void => {
    const value = renamed(dict.lookup(name(key)));
    if (value instanceof PDFString) dict.set(name(key), value);
  };
  for (const dict of dicts) for (const key of ["ID", "A"]) renameAt(dict, key);
  const root = document.catalog.lookup(name("StructTreeRoot"), PDFDict);
  for (const node of nodesBelow(root.lookupMaybe(name("IDTree"), PDFDict))) {
    for (const key of ["Limits", "Names"]) renameAt(node, key);
  }
}

const digits = (number: number): string => String(number).padStart(8, "0");

/** The nodes of a tree of names. ISO 32000-1, 7.9.6 */
function nodesBelow(node: PDFDict | undefined): PDFDict[] {
  if (!node) return [];
  const kids = node.lookupMaybe(name("Kids"), PDFArray);
  const below = Array.from({ length: kids?.size() ?? 0 }, (_, index) =>
    kids?.lookup(index, PDFDict),
  );
  return [node, ...below.flatMap(nodesBelow)];
}
