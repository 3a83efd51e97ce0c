import type { ArrayExpression, ObjectExpression } from "@babel/types";
import type { Path } from "../../content/source/locate.ts";
import { type Inside, insideOf } from "./inside.ts";
import { joinedParts, type Leads, type Step } from "./joined-parts.ts";
import type { Page } from "./page.ts";
import { replaced } from "./replaced.ts";
import { edited, type TextEdit } from "./text-edit.ts";
import { beginsWithLineEnd, lineEnd, triviaIn } from "./trivia.ts";
import { fits, type Setting, type Spot } from "./written-value.ts";

/** A part as it is to be: one that was there, with the edits inside it, or a new one. */
export type Planned =
  | { from: number; isKept: boolean; edits: TextEdit[]; write?: never }
  | { from?: never; write: (spot: Omit<Spot, "path">, setting: Setting) => string };

/**
 * Writes what stands between two brackets anew.
 *
 * @param gone the fields of a group that are deleted without the comments above them
 */
export function insideEdit(
  node: ArrayExpression | ObjectExpression,
  value: unknown,
  path: Path,
  planned: readonly Planned[],
  gone: readonly number[],
  page: Page,
): TextEdit {
  const { source } = page;
  const inside = withRemarks(insideOf(source, node), gone);
  const setting = page.settingAt(node.end ?? 0);
  if (inside.parts.length === 0 && inside.opened === "" && inside.remarks.length === 0) {
    return replaced(node, value, path, page);
  }
  const outer = page.indentAt(inside.start);
  const stepsAt = (spot: Omit<Spot, "path">): Step[] =>
    planned.map(({ from, write, ...rest }) => {
      if (from === undefined) return { text: write?.(spot, setting) ?? "" };
      const { start = 0, end = 0 } = inside.parts[from] ?? {};
      const { isKept = true, edits = [] } = rest as { isKept?: boolean; edits?: TextEdit[] };
      return { from, isKept, text: edited(source, start, end, edits) };
    });
  const range = { start: inside.start, end: inside.end };
  if (inside.isBroken) {
    const indent = innerIndent(inside, page) ?? outer + setting.indent;
    const leads = leadsIn(inside, setting.lineEnd + indent);
    return {
      ...range,
      text: joinedParts(inside, stepsAt({ indent, column: indent.length }), leads),
    };
  }
  const first = node.type === "ObjectExpression" || inside.remarks.length > 0 ? " " : "";
  const steps = stepsAt({ indent: outer, column: Number.NEGATIVE_INFINITY });
  const flat = joinedParts(inside, steps, { first, other: " " });
  const isGrown = planned.some(({ write }) => write !== undefined);
  const isHugged = steps.some(({ from, text }) => from !== undefined && lineEnd.test(text));
  const rest = /^.[)\]},;]*/.exec(source.slice(inside.end))?.[0] ?? "";
  if (!isGrown || isHugged || fits(flat + rest.slice(0, -1), page.columnAt(inside.start))) {
    return { ...range, text: flat };
  }
  const indent = outer + setting.indent;
  const lead = setting.lineEnd + indent;
  return {
    ...range,
    text: joinedParts(
      {
        ...inside,
        parts: inside.parts.map((part) => ({ ...part, lead })),
        closing: setting.lineEnd + outer,
        isTrailing: true,
      },
      stepsAt({ indent, column: indent.length }),
      { first: lead, other: lead },
    ),
  };
}

/** Makes remarks of the comments above fields that go. */
function withRemarks(inside: Inside, gone: readonly number[]): Inside {
  const remarks = gone.flatMap((before) => {
    const { lead = "", above = "" } = inside.parts[before] ?? {};
    const line = triviaIn(above, 0, above.length).findLast(
      ({ start, end, sort }) => sort === "blank" && lineEnd.test(above.slice(start, end)),
    );
    if (!line) return [];
    return [{ before, text: lead + above.slice(0, line.start) }];
  });
  return {
    ...inside,
    remarks: [...inside.remarks, ...remarks].sort((a, b) => a.before - b.before),
  };
}

/** The blanks before the first part, or remark, that has a line of its own. */
function innerIndent(inside: Inside, page: Page): string | undefined {
  const { start, parts, remarks, opened } = inside;
  const part = parts.find(({ lead }) => lineEnd.test(lead));
  if (part) return page.indentAt(part.start);
  const [remark] = remarks;
  if (!remark) return undefined;
  const blanks = remark.text.length - remark.text.trimStart().length;
  return page.indentAt(start + opened.length + blanks);
}

/** The blanks before new parts: those of the other ones, where they all have the same. */
function leadsIn({ parts }: Inside, lead: string): Leads {
  const [second, ...others] = parts.slice(1).map((part) => part.lead);
  const isOne = second !== undefined && others.every((other) => other === second);
  return { first: lead, other: isOne && beginsWithLineEnd(second) ? second : lead };
}
