import type { ArrayExpression, ObjectExpression } from "@babel/types";
import { lineEnd, type Trifle, triviaIn } from "./trivia.ts";

/**
 * An item of a list or a field of a group, with what belongs to it. Where the comma stood is kept and
 * the comma itself taken out, since whether there is one depends on what comes next.
 */
type Part = {
  /** Blanks and ends of lines before it. */
  lead: string;
  /** Comments directly above it or before it, and the blanks behind them. */
  above: string;
  /** Where in `above` the comma before it stands, in files that write it there. */
  front?: number;
  start: number;
  end: number;
  /** Comments behind it in its line. */
  tail: string;
  /** Where in `tail` its comma stands. */
  behind?: number;
};

/** Comments that stand for themselves: a blank line parts them from what comes next. */
type Remark = { before: number; text: string };

/** What stands between two brackets. */
export type Inside = {
  start: number;
  end: number;
  /** Comments in the line of the opening bracket, behind it. */
  opened: string;
  parts: Part[];
  /** In their order; those below the last part stand before the number of parts. */
  remarks: Remark[];
  /** Blanks before the closing bracket. */
  closing: string;
  /** Whether a line ends anywhere between the parts. */
  isBroken: boolean;
  /** Whether a comma stands behind the last part, or may where there is none yet. */
  isTrailing: boolean;
};

/**
 * Takes a list or a group apart, so that its parts can be put together anew in another order. A
 * comment belongs to the part in whose line it stands, or above which it stands without a blank line
 * between them.
 */
export function insideOf(source: string, node: ArrayExpression | ObjectExpression): Inside {
  const [start, end] = [(node.start ?? 0) + 1, (node.end ?? 0) - 1];
  const nodes = node.type === "ArrayExpression" ? node.elements : node.properties;
  const gaps: Gap[] = [];
  const cores: { start: number; end: number }[] = [];
  let done = start;
  for (const part of nodes) {
    const gap = gapIn(source, done, part?.start ?? end);
    const core = { start: gap.end, end: part?.end ?? end };
    for (const trifle of triviaIn(source, core.end, end)) {
      if (trifle.sort !== "sign") continue;
      if (source[trifle.start] !== ")") break;
      core.end = trifle.end;
    }
    gaps.push(gap);
    cores.push(core);
    done = core.end;
  }
  gaps.push(gapIn(source, done, end));
  return joinedGaps(source, start, end, gaps, cores);
}

/** What stands between two parts: its blanks and comments, and where in them the comma is. */
type Gap = { start: number; end: number; trifles: Trifle[]; comma?: number };

/** The gap before an index, up to the round brackets that may stand around a value. */
function gapIn(source: string, start: number, end: number): Gap {
  const all = triviaIn(source, start, end);
  const bracket = all.findIndex(({ start, sort }) => sort === "sign" && source[start] === "(");
  const trifles = bracket < 0 ? all : all.slice(0, bracket);
  const comma = trifles.find(({ sort }) => sort === "sign")?.start;
  return {
    start,
    end: all[bracket]?.start ?? end,
    trifles,
    ...(comma === undefined ? {} : { comma }),
  };
}

/** Gives each part what belongs to it in the gaps before it and behind it. */
function joinedGaps(
  source: string,
  start: number,
  end: number,
  gaps: readonly Gap[],
  cores: readonly { start: number; end: number }[],
): Inside {
  const inside: Inside = {
    start,
    end,
    opened: "",
    parts: cores.map((core) => ({ lead: "", above: "", ...core, tail: "" })),
    remarks: [],
    closing: "",
    isBroken: gaps.some((gap) => lineEndIn(source, gap) !== undefined),
    isTrailing: false,
  };
  for (const [index, gap] of gaps.entries()) {
    const { tail, behind, head, front } = parted(source, gap, index === 0, index === cores.length);
    const [before, after] = [inside.parts[index - 1], inside.parts[index]];
    if (before) Object.assign(before, { tail }, behind === undefined ? {} : { behind });
    else inside.opened = tail;
    if (after) {
      const { remark, lead, above } = front === undefined ? partedHead(head) : atComma(head, front);
      Object.assign(
        after,
        { lead, above },
        front === undefined ? {} : { front: front - lead.length },
      );
      if (remark) inside.remarks.push({ before: index, text: remark });
      continue;
    }
    inside.isTrailing = before ? behind !== undefined : inside.isBroken;
    const remark = head.trimEnd();
    inside.closing = head.slice(remark.length);
    if (remark) inside.remarks.push({ before: index, text: remark });
  }
  return inside;
}

/** The end of the first line in a gap that no comment holds. */
function lineEndIn(source: string, { trifles }: Gap): number | undefined {
  for (const { start, end, sort } of trifles) {
    const at = sort === "blank" ? source.slice(start, end).search(lineEnd) : -1;
    if (at >= 0) return start + at;
  }
  return undefined;
}

/**
 * Divides a gap into what belongs to the part before it, or to the opening bracket, and what to the
 * part behind it.
 */
function parted(source: string, gap: Gap, isFirst: boolean, isLast: boolean) {
  const { start, end, comma } = gap;
  const cut = cutIn(source, gap, isFirst, isLast);
  const without = (from: number, to: number): string =>
    comma === undefined || comma < from || comma >= to
      ? source.slice(from, to)
      : source.slice(from, comma) + source.slice(comma + 1, to);
  const at =
    comma === undefined ? {} : comma < cut ? { behind: comma - start } : { front: comma - cut };
  return { tail: without(start, cut), head: without(cut, end), behind: at.behind, front: at.front };
}

function cutIn(source: string, gap: Gap, isFirst: boolean, isLast: boolean): number {
  const { start, end, comma = start } = gap;
  const line = lineEndIn(source, gap);
  // In one line, all comments before the first part are its own.
  if (isFirst) return line ?? start;
  if (!isLast) return line ?? comma + 1;
  // And so are all behind the last part.
  if (line === undefined) return start + source.slice(start, end).trimEnd().length;
  return line >= comma ? line : comma + 1;
}

/** Divides what stands before a part into remarks, blanks, and the comments that belong to the part. */
function partedHead(head: string) {
  const cut = triviaIn(head, 0, head.length).findLast(
    ({ start, end, sort }) =>
      sort === "blank" && start > 0 && head.slice(start, end).split(lineEnd).length > 2,
  );
  const rest = head.slice(cut?.start ?? 0);
  const above = rest.trimStart();
  return {
    remark: head.slice(0, cut?.start ?? 0),
    lead: rest.slice(0, rest.length - above.length),
    above,
  };
}

/** The same where a comma stands at the start of the line. */
function atComma(head: string, front: number) {
  const lead = /^\s*/.exec(head.slice(0, front))?.[0] ?? "";
  return { remark: "", lead, above: head.slice(lead.length) };
}
