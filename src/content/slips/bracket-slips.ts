import type { FileProblem } from "../problem.ts";
import { maskedLines } from "../source/masked-lines.ts";

/** A bracket that is missing, wrong or too many, and the lines as they would be without that slip. */
export type BracketSlip = FileProblem & {
  mended: string[];
  /** The line that is missing: the bracket that it ends with, and the first field behind it. */
  lost?: { sign: "{" | "["; field: string };
};

type Bracket = "(" | "[" | "{";
/** A line that holds more than a comment, its texts masked. */
type Row = { row: number; indent: number; text: string };
/** A bracket in a line. */
type Sign = { sign: string; row: number; column: number };
type Open = Sign & { sign: Bracket; indent: number };

/** Each guess is tried by parsing the whole file; those in a row of like brackets are worth the same. */
const mostGuesses = 10;

const closers: Record<Bracket, string> = { "(": ")", "[": "]", "{": "}" };

/**
 * Finds the first line that is indented otherwise than its brackets say. Who loses a bracket leaves
 * the indentation as it was, so that it shows where the bracket stood, while a parser notices far
 * below. What is found is a guess, the likeliest first: the caller sees whether the mended lines can
 * be read.
 *
 * @param end the line at which the parser stopped; what is below it isn’t looked at
 */
export function bracketSlips(lines: readonly string[], end: number): BracketSlip[] {
  const rows = rowsOfData(lines);
  const step = rows.reduce(
    (least, { indent }) => Math.min(least, indent || least),
    Number.POSITIVE_INFINITY,
  );
  const open: Open[] = [];
  /** A bracket in the middle of a line that closed one of a line above. */
  let early: Sign | undefined;
  for (const [index, here] of rows.entries()) {
    if (here.row >= end) break;
    if (isLastLine(here, rows, open)) return lastLineChanged(lines, here, open);
    const found = index === 0 ? [] : misplaced(lines, rows, index, open, step);
    if (found.length > 0) return early ? [tooMany(lines, early), ...found] : found;
    for (const sign of signsIn(here)) {
      const inner = open.at(-1);
      if (isOpening(sign)) open.push({ ...sign, indent: here.indent });
      else if (inner && closers[inner.sign] === sign.sign) {
        if (inner.row < here.row && !standsFirst(here, sign)) early ??= sign;
        open.pop();
      } else return [...(inner ? [wrong(lines, sign, inner)] : []), tooMany(lines, sign)];
    }
  }
  const last = rows.at(-1);
  if (last && last.row < end - 1 && open.length > 0) return [endMissing(lines, last, open)];
  const stop = rows.find(({ row }) => row === end - 1);
  return [
    ...(early ? [early] : []),
    ...open
      .filter((sign) => stop && sign.row === stop.row && !standsFirst(stop, sign))
      .toReversed(),
  ]
    .slice(0, mostGuesses)
    .map((sign) => tooMany(lines, sign));
}

function rowsOfData(lines: readonly string[]): Row[] {
  const masked = maskedLines(lines);
  const begin = masked.findIndex((text) => /^\s*export\b/.test(text));
  if (begin < 0) return [];
  return masked
    .map(
      (text, row): Row => ({
        row,
        text,
        indent: /^\s*/.exec(text)?.[0].replaceAll("\t", "  ").length ?? 0,
      }),
    )
    .filter(({ row, text }) => row >= begin && text.trim() !== "");
}

const signsIn = ({ row, text }: Row): Sign[] =>
  [...text.matchAll(/[()[\]{}]/g)].map(({ 0: sign, index }) => ({ sign, row, column: index }));

const isOpening = (sign: Sign): sign is Sign & { sign: Bracket } => sign.sign in closers;

const standsFirst = ({ text }: Row, { column }: Sign): boolean =>
  text.slice(0, column).trim() === "";

/** What a line’s indentation shows to be wrong, given the innermost bracket that is open above it. */
function misplaced(
  lines: readonly string[],
  rows: readonly Row[],
  index: number,
  open: readonly Open[],
  step: number,
): BracketSlip[] {
  const inner = open.at(-1);
  const [here, above] = [rows[index], rows[index - 1]] as [Row, Row];
  if (/^\s*[^\s\w"()[\]{}]/.test(here.text) && here.text.trim() !== ",") return [];
  const closing = signsIn(here).find((sign) => standsFirst(here, sign) && !isOpening(sign));
  if (!inner) return closing ? [tooMany(lines, closing)] : [];
  if (closing && here.indent === inner.indent) {
    if (closing.sign === closers[inner.sign]) return [];
    const closesOuter = open.slice(0, -1).some(({ sign }) => closers[sign] === closing.sign);
    const lost = closesOuter ? [notClosed(lines, inner, above, here)] : [];
    return [wrong(lines, closing, inner), ...lost];
  }
  if (here.indent <= inner.indent) {
    const unclosed = open.filter(({ row }) => row === inner.row);
    if (unclosed.length > 1) return [severalNotClosed(lines, unclosed, above)];
    return [notClosed(lines, inner, above, here), tooMany(lines, inner)];
  }
  if (closing) return [...openerLost(lines, rows, index, closing), tooMany(lines, closing)];
  if (here.indent <= inner.indent + step) return [];
  const found = notOpened(lines, rows, index);
  const isEntry = inner.sign === "{" && here.text.trim() === "{";
  return found.length === 0 && isEntry ? listLost(lines, rows, index) : found;
}

/** A bracket too many, if a line above that ends in a colon could have held its partner. */
function openerLost(
  lines: readonly string[],
  rows: readonly Row[],
  index: number,
  { sign }: Sign,
): BracketSlip[] {
  const indent = rows[index]?.indent ?? 0;
  const owner = rows.slice(0, index).findLast((row) => row.indent <= indent);
  const opener = Object.entries(closers).find(([, closer]) => closer === sign)?.[0];
  if (!owner || !opener || owner.indent < indent || !/:\s*$/.test(owner.text)) return [];
  return [noOpener(lines, owner, opener)];
}

const noOpener = (lines: readonly string[], owner: Row, sign: string): BracketSlip => ({
  ...endOf(owner),
  message: `There is no ${sign} at the end of this line.`,
  help: `Write ${sign} after the colon.`,
  mended: lines.with(owner.row, `${lines[owner.row]} ${sign}`),
});

/** A line that stands too deep: the bracket that opens what it belongs to is missing. */
function notOpened(lines: readonly string[], rows: readonly Row[], index: number): BracketSlip[] {
  const [here, above] = [rows[index], rows[index - 1]] as [Row, Row];
  const isField = /^\s*\w+\s*:/.test(here.text);
  const owner = rows.slice(0, index).findLast(({ indent }) => indent < here.indent);
  if (owner && /:\s*$/.test(owner.text)) {
    if (owner === above && !isField && !/^\s*\{/.test(here.text)) return [];
    return [noOpener(lines, owner, isField ? "{" : "[")];
  }
  if (!isField) return [];
  return [
    {
      line: here.row + 1,
      column: 1,
      message: "There is no { at the start of this entry.",
      help: "Write { on a line of its own above this one.",
      mended: lines.toSpliced(here.row, 0, "{"),
    },
    {
      line: here.row + 1,
      column: 1,
      message: "The line that opens the group of fields here is missing.",
      help: "Write it above this line: the name of the group, a colon and {.",
      mended: lines.toSpliced(here.row, 0, "group: {"),
      lost: { sign: "{", field: nameIn(here) },
    },
  ];
}

/** An entry where a field should stand: the line that opens its list is missing. */
function listLost(lines: readonly string[], rows: readonly Row[], index: number): BracketSlip[] {
  const [here, next] = [rows[index], rows[index + 1]] as [Row, Row | undefined];
  return [
    {
      line: here.row + 1,
      column: 1,
      message: "The line that opens the list here is missing.",
      help: "Write it above this line: the name of the list, a colon and [.",
      mended: lines.toSpliced(here.row, 0, "list: ["),
      lost: { sign: "[", field: next ? nameIn(next) : "" },
    },
  ];
}

const nameIn = ({ text }: Row): string => /\w+/.exec(text)?.[0] ?? "";

function notClosed(lines: readonly string[], inner: Open, above: Row, here: Row): BracketSlip {
  const closer = closers[inner.sign];
  const sameLine = inner.row === above.row;
  const commaAlone = here.text.trim() === ",";
  return {
    ...endOf(above),
    message: `The bracket ${inner.sign} ${sameLine ? "in this line" : `of line ${inner.row + 1}`} isn’t closed.`,
    help: sameLine
      ? `Write ${closer} after the last of what belongs to it, or delete the ${inner.sign}.`
      : `Write ${closer}, on a line of its own below this one.`,
    mended: lines.toSpliced(here.row, commaAlone ? 1 : 0, `${closer},`),
  };
}

function severalNotClosed(
  lines: readonly string[],
  unclosed: readonly Open[],
  above: Row,
): BracketSlip {
  const written = unclosed
    .toReversed()
    .map(({ sign }) => closers[sign])
    .join("");
  return {
    ...endOf(above),
    message: `The brackets ${unclosed.map(({ sign }) => sign).join("")} of line ${(unclosed[0]?.row ?? 0) + 1} aren’t closed.`,
    help: `Write ${written} after the last of what belongs to them, and a comma.`,
    mended: lines.with(above.row, `${lines[above.row]?.replace(/,\s*$/, "")}${written},`),
  };
}

function wrong(lines: readonly string[], at: Sign, inner: Open): BracketSlip {
  const closer = closers[inner.sign];
  return {
    ...placeOf(at),
    message: `There is a ${at.sign} where a ${closer} is needed, since the bracket before it is a ${inner.sign}.`,
    help: `Write ${closer} instead.`,
    mended: changed(lines, at, closer),
  };
}

function tooMany(lines: readonly string[], at: Sign): BracketSlip {
  const pair = isOpening(at) ? "close it" : "put back the bracket that it should close";
  return {
    ...placeOf(at),
    message: `There is a ${at.sign} too many here.`,
    help: `Delete the ${at.sign}, or ${pair}.`,
    mended: changed(lines, at, ""),
  };
}

const isLastLine = (here: Row, rows: readonly Row[], open: readonly Open[]): boolean =>
  here === rows.at(-1) && open.length === 2 && /^[()[\]{};:,.\s]+$/.test(here.text);

const ending = (open: readonly Open[]): string =>
  `${open
    .toReversed()
    .map(({ sign }) => closers[sign])
    .join("")};`;

function lastLineChanged(
  lines: readonly string[],
  here: Row,
  open: readonly Open[],
): BracketSlip[] {
  const written = ending(open);
  if (here.text.replace(/[\s,;]/g, "") === written.slice(0, -1)) return [];
  return [
    {
      line: here.row + 1,
      column: 1,
      message: "The last line of the data was changed.",
      help: `Write it so again: ${written}`,
      mended: lines.with(here.row, written),
    },
  ];
}

function endMissing(lines: readonly string[], last: Row, open: readonly Open[]): BracketSlip {
  const inside = open
    .slice(2)
    .toReversed()
    .map(({ sign }) => `${closers[sign]},`);
  const written = [...inside, ending(open.slice(0, 2))];
  return {
    ...endOf(last),
    message: `The last ${written.length === 1 ? "line" : "lines"} of the data ${written.length === 1 ? "is" : "are"} missing.`,
    help: `Write below this line${written.length === 1 ? "" : ", each on a line of its own"}: ${written.join(" and ")}`,
    mended: lines.toSpliced(last.row + 1, 0, ...written),
  };
}

const placeOf = ({ row, column }: Sign) => ({ line: row + 1, column: column + 1 });
const endOf = ({ row, text }: Row) => ({ line: row + 1, column: text.trimEnd().length + 1 });

/** The lines with another sign, or none, at some place; a line with nothing left goes too. */
function changed(lines: readonly string[], { row, column }: Sign, sign: string): string[] {
  const text = lines[row] ?? "";
  const mended = text.slice(0, column) + sign + text.slice(column + 1);
  return /^[\s,]*$/.test(mended) ? lines.toSpliced(row, 1) : lines.with(row, mended);
}
