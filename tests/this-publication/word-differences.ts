import { diffArrays } from "diff";

/** Words of one text that stand where another has others; some that both have stand around them. */
export type WordDifference = { source: string; ours: string };

/** How many words that stayed are shown on each side, so that the place can be found. */
const around = 2;

/** How many of the words that differ are shown of their beginning and of their end. */
const most = 5;

/** Tells where a text differs from its source, word by word. Only the length of white space may differ. */
export function wordDifferences(source: string, ours: string): WordDifference[] {
  const runs = diffArrays(source.split(/\s+/), ours.split(/\s+/));
  const differences: WordDifference[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run || (!run.added && !run.removed)) continue;
    const next = runs[at + 1];
    const other = next && (next.added || next.removed) ? next : undefined;
    const both = other ? [run, other] : [run];
    const words = (kind: "added" | "removed") => both.find((part) => part[kind])?.value ?? [];
    const before = runs[at - 1]?.value.slice(-around) ?? [];
    at += both.length - 1;
    const after = runs[at + 1]?.value.slice(0, around) ?? [];
    const shown = (changed: string[]) => [...before, ...shortened(changed), ...after].join(" ");
    differences.push({ source: shown(words("removed")), ours: shown(words("added")) });
  }
  return differences;
}

function shortened(words: string[]): string[] {
  if (words.length <= 2 * most) return words;
  return [...words.slice(0, most), "…", ...words.slice(-most)];
}
