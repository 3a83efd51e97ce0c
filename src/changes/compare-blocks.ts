import { diffArrays, diffWordsWithSpace } from "diff";

/** A run of words that stayed, went or came. */
export type Words = { kind: "same" | "gone" | "new"; text: string };

/** What happened to one block of text, and in which places of the data that is, where it is known. */
export type BlockChange = (
  | { kind: "changed"; words: Words[] }
  | { kind: "gone" | "new" | "moved"; text: string }
) & { places?: string[] };

/** Compares blocks of text: which came, went, moved, and which words changed inside one. */
export function compareBlocks(before: string[], after: string[]): BlockChange[] {
  const changes: BlockChange[] = [];
  const runs = diffArrays(before, after);
  const gone = new Set(runs.flatMap(({ removed, value }) => (removed ? value : [])));
  const come = new Set(runs.flatMap(({ added, value }) => (added ? value : [])));
  const moved = (text: string) => gone.has(text) && come.has(text);

  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || (!run.added && !run.removed)) continue;
    const next = runs[index + 1];
    if (run.removed && next?.added) {
      const was = run.value.filter((text) => !moved(text));
      const is = next.value.filter((text) => !moved(text));
      changes.push(...pairs(was, is));
      changes.push(...next.value.filter(moved).map((text) => ({ kind: "moved" as const, text })));
      index += 1;
      continue;
    }
    for (const text of run.value) {
      if (!moved(text)) changes.push({ kind: run.added ? "new" : "gone", text });
      else if (run.added) changes.push({ kind: "moved", text });
    }
  }
  return changes;
}

/** Blocks that took the place of others: compared word by word where they are alike. */
function pairs(was: string[], is: string[]): BlockChange[] {
  const left = [...is];
  const changes: BlockChange[] = was.map((text) => {
    const found = left.findIndex((other) => alike(text, other));
    if (found < 0) return { kind: "gone", text };
    const [other = ""] = left.splice(found, 1);
    return { kind: "changed", words: words(text, other) };
  });
  return [...changes, ...left.map((text) => ({ kind: "new" as const, text }))];
}

/** Changed words that only a space parts are told as one run, gone and new. */
function words(before: string, after: string): Words[] {
  const runs: Words[] = [];
  let gone = "";
  let fresh = "";
  let space = "";

  /** Gives the space that both versions have at the end of the run. */
  function endRun(): string {
    const end = gone.endsWith(" ") && fresh.endsWith(" ") ? " " : "";
    if (end) {
      gone = gone.slice(0, -1);
      fresh = fresh.slice(0, -1);
    }
    if (gone) runs.push({ kind: "gone", text: gone });
    if (fresh) runs.push({ kind: "new", text: fresh });
    gone = "";
    fresh = "";
    return end;
  }

  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    const changing = gone !== "" || fresh !== "";
    if (!added && !removed && changing && value.trim() === "") {
      space += value;
      continue;
    }
    if (added || removed) {
      if (changing) {
        gone += space;
        fresh += space;
      }
      if (removed) gone += value;
      else fresh += value;
    } else {
      runs.push({ kind: "same", text: endRun() + space + value });
    }
    space = "";
  }
  const rest = endRun() + space;
  if (rest) runs.push({ kind: "same", text: rest });
  return runs;
}

/** Two blocks are one that was changed when a third of their words are the same. */
function alike(one: string, other: string): boolean {
  const a = new Set(one.toLowerCase().split(" "));
  const b = new Set(other.toLowerCase().split(" "));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 3 >= Math.max(a.size, b.size);
}
