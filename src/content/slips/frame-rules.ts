import { allFields } from "../explain/schema-at.ts";
import type { Kind } from "../kinds.ts";
import {
  beginChanged,
  beginLine,
  importChanged,
  importInVain,
  outsideData,
} from "./frame-words.ts";
import { strayIn } from "./stray-in.ts";
import type { SyntaxPlace, SyntaxRule } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as the lines above and below the data go; the topmost first. */
export const frameRules: readonly SyntaxRule[] = [
  otherFile,
  strayAbove,
  brokenImport,
  brokenBegin,
  strayBelow,
];

/** The row of the line that begins the data, however it was changed; -1 where there is none. */
const beginOf = ({ lines, masked }: SyntaxPlace): number =>
  masked.findIndex(
    (row, index) =>
      row.includes("define") && !isHead(row) && !/src\/content/.test(lines[index] ?? ""),
  );

const isHead = (row: string): boolean => row.trim() === "" || /^\s*import\b/.test(row);

function otherFile(place: SyntaxPlace, kind: Kind) {
  const { lines, masked } = place;
  const isOurs = beginOf(place) >= 0;
  if (isOurs || lines.some((line) => /src\/content|^\s*export\b/.test(line))) return undefined;
  const names = allFields(kind.schema).map(({ name }) => name);
  const hasField = (line: string) =>
    names.includes(/^[\s[{]*["']?(\w+)["']?\s*:/.exec(line)?.[1] ?? "");
  if (lines.some(hasField)) return undefined;
  return {
    line: masked.findIndex((row) => row.trim() !== "") + 1,
    column: 1,
    message: "The file holds something else than the data of this site.",
    help: "Undo the change that replaced it, or copy it from the repository.",
  };
}

function strayAbove(place: SyntaxPlace) {
  const { masked } = place;
  const begin = beginOf(place);
  const first = masked.findIndex((row) => !isHead(row));
  if (first < 0 || first >= begin || first >= place.line) return undefined;
  if (/src\/content/.test(place.lines[first] ?? "")) return undefined;
  if (/^\s*[[\]{}]/.test(masked[first] ?? "") && strayIn(masked[first] ?? "") === undefined) {
    return {
      line: first + 1,
      column: 1,
      message: "This stands above the line that begins the data.",
      help: `Move it below line ${begin + 1}, or delete it.`,
    };
  }
  const row = place.lines[first] ?? "";
  const [, sign] = /^\s*([-+>*•|]+|\d+[.):]?)\s*(?:import|export|\/\/|$)/.exec(row) ?? [];
  if (sign) {
    return {
      line: first + 1,
      column: row.indexOf(sign) + 1,
      message: `This line begins with ${sign}, which has no place in data.`,
      help: "Delete it.",
    };
  }
  return { line: first + 1, column: 1, ...outsideData };
}

function brokenImport(place: SyntaxPlace, kind: Kind) {
  const { lines, masked, line, column } = place;
  const begin = beginOf(place);
  const at = line - 1;
  const head = begin < 0 ? lines.length : begin;
  if (at > head) return undefined;
  const imports = [...lines.keys()].filter(
    (row) =>
      row < head &&
      (/^\s*import\b/.test(masked[row] ?? "") || /src\/content/.test(lines[row] ?? "")),
  );
  const helper = imports.find((row) => isHelperLine(lines[row] ?? "", kind));
  // A name that two lines bring is noticed at the second of them, which may be the right one.
  const wrong =
    imports.find((row) => row !== helper && (row === at || !/["'”’]/.test(lines[row] ?? ""))) ??
    (at === helper ? imports.find((row) => row < helper) : undefined) ??
    (helper === undefined ? imports.find((row) => row < at) : undefined);
  if (wrong === undefined) return undefined;
  if (helper === undefined) {
    return { line: wrong + 1, column: wrong === at ? column : 1, ...importChanged(kind) };
  }
  return { line: wrong + 1, column: 1, ...importInVain };
}

const isHelperLine = (line: string, { define, module }: Kind): boolean =>
  new RegExp(
    `^\\s*import\\s*\\{\\s*${define}\\s*\\}\\s*from\\s*(["'])(\\.\\./)+src/content/${module}\\.ts\\1;?\\s*$`,
  ).test(line);

function brokenBegin(place: SyntaxPlace, kind: Kind) {
  const { masked, line, column } = place;
  const begin = beginOf(place);
  if (begin < 0) {
    return {
      line: masked.findIndex((row) => !isHead(row)) + 1,
      column: 1,
      message: "The line that begins the data is missing.",
      help: `Write it above this line: ${beginLine(kind)}`,
    };
  }
  if (begin >= line || beginsData(masked.slice(begin, begin + 2).join(" "), kind)) return undefined;
  return { line: begin + 1, column: begin + 1 === line ? column : 1, ...beginChanged(kind) };
}

function beginsData(text: string, kind: Kind): boolean {
  const written = text.replace(/\s+/g, " ").trimStart().replaceAll("( ", "(");
  return written.startsWith(beginLine(kind)) && !written.startsWith(`${beginLine(kind)}[`);
}

function strayBelow(place: SyntaxPlace) {
  const { masked } = place;
  const begin = beginOf(place);
  const end = masked.findIndex((row, index) => index >= begin && /^[\]}]\s*\)\s*;?\s*$/.test(row));
  const beyond = masked.findIndex((row, index) => index > end && row.trim() !== "");
  if (end < 0 || beyond < 0 || beyond >= place.line) return undefined;
  const where = { line: beyond + 1, column: 1 };
  const text = masked[beyond] ?? "";
  if (/^(import|export)\b/.test(text)) {
    return {
      ...where,
      message: "The file begins a second time here.",
      help: "Keep one of the two parts, and delete the other.",
    };
  }
  if (/^[\s[\](){},;]*$/.test(text) && !/[[{(]/.test(text)) {
    return { ...where, message: "The data has ended above this line already.", help: "Delete it." };
  }
  if (/^\s*[[\]{}(]|^\s*\w+\s*:\s*["[{]/.test(text) && strayIn(text) === undefined) {
    return {
      ...where,
      message: "This stands below the end of the data.",
      help: `Move it above line ${end + 1}, or delete it.`,
    };
  }
  return { ...where, ...outsideData };
}
