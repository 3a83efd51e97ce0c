import type { SyntaxPlace, SyntaxRule } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as numbers go that are written as in a text. */
export const numberRules: readonly SyntaxRule[] = [commaInside, signBehind];

/** Before one is the name of its field; in a list numbers stand with commas between. */
function commaInside({ line, masked }: SyntaxPlace) {
  const found = /(?<=\w\s*:\s*)-?\d+,\d/.exec(masked[line - 1] ?? "");
  if (!found) return undefined;
  return {
    line,
    column: found.index + found[0].length - 1,
    message: "There is a comma inside the number.",
    help: "Write the number with a point where parts of one follow, such as 61.5, and without commas between thousands, such as 2400.",
  };
}

function signBehind({ line, masked }: SyntaxPlace) {
  const found = /(?<=\w\s*:\s*)-?\d[\d.]*\s*(?<sign>[%‰]|\p{Sc})/u.exec(masked[line - 1] ?? "");
  const sign = found?.groups?.sign;
  if (!found || !sign) return undefined;
  return {
    line,
    column: found.index + found[0].length,
    message: `There is a ${sign} behind the number.`,
    help: "Delete it. A number stands here alone; its unit has a field of its own.",
  };
}
