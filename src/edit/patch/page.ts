import type { Node } from "@babel/types";
import type { Kind } from "../../content/kinds.ts";
import { type FileStyle, fileStyle } from "./file-style.ts";
import type { Setting } from "./written-value.ts";

/** A data file that is being changed. */
export type Page = Pick<FileStyle, "columnAt" | "indentAt"> & {
  source: string;
  /** What is known for a new value that is to stand at some index. */
  settingAt: (index: number) => Setting;
};

/**
 * Gathers what is to be known of a data file that is being changed.
 *
 * @param root its data, as parsed
 * @param data what it is to hold
 */
export function pageOf(source: string, { schema }: Kind, root: Node, data: unknown): Page {
  const { columnAt, indentAt, lineEnd, indent, isBroken } = fileStyle(source, root);
  return {
    source,
    columnAt,
    indentAt,
    settingAt: (index) => ({
      schema,
      data,
      lineEnd,
      indent,
      isBroken: (path) => isBroken(path, index),
    }),
  };
}
