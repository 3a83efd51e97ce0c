import { seeded } from "../../bench/generate/seeded.ts";
import type { Content } from "../../src/content/content.ts";
import { type Edit, editsOf, knownEdits, nameOf } from "./edit-kinds.ts";
import { makeEdit } from "./make-edit.ts";

/** An edit, and data in which it can be made. */
export type Reachable = { name: string; content: Content; edit: Edit };

/**
 * Finds one example of each edit that can be made in some data, at once or after others: an optional
 * field must be added before it can be changed, and a speaker must become a person to have a name.
 */
export function reachableEdits(start: Content): Reachable[] {
  const found = new Map<string, Reachable>();
  const known = knownEdits().length;
  let waiting = [start, grown(start)];
  for (let round = 0; round < 9 && found.size < known; round += 1) {
    // The list grows while it is read.
    for (const content of waiting) {
      for (const edit of editsOf(content)) {
        const name = nameOf(edit);
        if (found.has(name)) continue;
        found.set(name, { name, content, edit });
        waiting.push(makeEdit(content, edit, seeded(found.size)));
      }
    }
    // What goes with an edit may undo it by chance, as where a picture was chosen twice: so once more.
    waiting = [...found.values()].map(({ content, edit }, at) =>
      makeEdit(content, edit, seeded(1_000 * (round + 1) + at)),
    );
  }
  return [...found.values()];
}

/** The data with more of everything: of some things it takes two or three, so that one can move or go. */
function grown(start: Content): Content {
  let content = start;
  for (let round = 1; round <= 3; round += 1) {
    const names = new Set(additions(content).map(nameOf));
    for (const name of names) {
      const edit = additions(content).find((other) => nameOf(other) === name);
      if (edit) content = makeEdit(content, edit, seeded(round));
    }
  }
  return content;
}

const additions = (content: Content): Edit[] => editsOf(content).filter(({ how }) => how === "add");
