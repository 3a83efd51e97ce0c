import type { Document, Element } from "../model/site.ts";
import { elementsOf } from "./elements-of.ts";

/** The innermost element whose source covers a line, 1-based. */
export function elementAtLine(document: Document, line: number | undefined): Element | undefined {
  if (line === undefined) return undefined;
  return elementsOf(document).findLast(({ sourceCodeLocation: at }) => {
    return at && at.startLine <= line && line <= at.endLine;
  });
}
