import type { Node } from "@babel/types";
import type { Path } from "../../content/source/locate.ts";
import type { Page } from "./page.ts";
import type { TextEdit } from "./text-edit.ts";
import { writtenValue } from "./written-value.ts";

/** Writes a new value in place of all that stands there. */
export function replaced(node: Node, value: unknown, path: Path, page: Page): TextEdit {
  const [start, end] = [node.start ?? 0, node.end ?? 0];
  const spot = { path, indent: page.indentAt(start), column: page.columnAt(start) };
  return { start, end, text: writtenValue(value, spot, page.settingAt(start)) };
}
