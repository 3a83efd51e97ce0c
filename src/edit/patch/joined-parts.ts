import type { Inside } from "./inside.ts";
import { beginsWithLineEnd, endsInLineComment } from "./trivia.ts";

/** What comes next between two brackets: a part that was there, or a new one. */
export type Step = {
  /** Which part it was; nothing for a new one. */
  from?: number;
  /** Whether it stays where it was, so that remarks stay before it. */
  isKept?: boolean;
  /** Its value, or its name and value, as it is to be written. */
  text: string;
};

/** The blanks before parts that bring none of their own: before the first one, and before each other. */
export type Leads = { first: string; other: string };

/**
 * Writes the inside of a list or a group anew, with the comments and blanks of each part that is
 * still there.
 *
 * @param steps the parts, in their new order
 */
export function joinedParts(inside: Inside, steps: readonly Step[], leads: Leads): string {
  const { parts, remarks, opened, closing, isTrailing } = inside;
  const partOf = (step: Step | undefined) =>
    step?.from === undefined ? undefined : parts[step.from];
  let written = "";
  let isInComment = false;
  /** Blanks and comments; a comment that goes on to the end of its line takes nothing else along. */
  const putTrifles = (text: string) => {
    if (text === "") return;
    written += isInComment && !beginsWithLineEnd(text) ? leads.other + text : text;
    isInComment = endsInLineComment(text);
  };
  let told = 0;
  const tellUpTo = (part: number) => {
    for (; (remarks[told]?.before ?? part + 1) <= part; told += 1) {
      putTrifles(remarks[told]?.text ?? "");
    }
  };
  putTrifles(opened);
  tellUpTo(0);
  for (const [index, step] of steps.entries()) {
    const [before, part, after] = [steps[index - 1], step, steps[index + 1]].map(partOf);
    if (step.isKept) tellUpTo(step.from ?? 0);
    putTrifles(leadOf(step, index));
    const isCommaHere = index > 0 && before?.behind === undefined && part?.front !== undefined;
    putTrifles(withComma(part?.above ?? "", isCommaHere ? part?.front : undefined));
    if (isInComment) putTrifles(leads.other);
    written += step.text;
    isInComment = false;
    const isCommaNext = part?.behind === undefined && after?.front !== undefined;
    const isCommaBehind = index + 1 < steps.length ? !isCommaNext : isTrailing;
    putTrifles(withComma(part?.tail ?? "", isCommaBehind ? (part?.behind ?? 0) : undefined));
  }
  tellUpTo(parts.length);
  if (written === "" && steps.length === 0) return "";
  if (isInComment && !beginsWithLineEnd(closing)) written += leads.other;
  return written + closing;

  function leadOf({ from }: Step, index: number): string {
    if (index === 0) return parts[0]?.lead ?? leads.first;
    if (from === 0) return parts[1]?.lead ?? leads.other;
    return (from === undefined ? undefined : parts[from]?.lead) ?? leads.other;
  }
}

const withComma = (trifles: string, at: number | undefined): string =>
  at === undefined ? trifles : `${trifles.slice(0, at)},${trifles.slice(at)}`;
