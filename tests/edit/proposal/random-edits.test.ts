import fc from "fast-check";
import { expect, it } from "vitest";
import { seeded } from "../../../bench/generate/seeded.ts";
import type { Content, RawContent } from "../../../src/content/content.ts";
import { kinds } from "../../../src/content/kinds.ts";
import { normalise } from "../../../src/content/read/normalise.ts";
import { applyProposal } from "../../../src/edit/proposal/apply-proposal.ts";
import { entriesById } from "../../../src/edit/proposal/entries-by-id.ts";
import { proposalOf } from "../../../src/edit/proposal/proposal-of.ts";
import { proposalText } from "../../../src/edit/proposal/proposal-text.ts";
import { readProposal } from "../../../src/edit/proposal/read-proposal.ts";
import { editsOf } from "../../right-edits/edit-kinds.ts";
import { makeEdit } from "../../right-edits/make-edit.ts";
import { asksForMore, runs } from "../../right-edits/runs.ts";
import { ann, brackenford } from "./brackenford.ts";

/** Right edits in a row, as an editor makes them, in any field of any kind. */
const row = fc.array(fc.record({ at: fc.nat(), seed: fc.nat() }), { minLength: 1, maxLength: 8 });
const same = (asked: number) => ({ numRuns: runs(asked), ...(asksForMore ? {} : { seed: 1 }) });

function after(steps: readonly { at: number; seed: number }[]): RawContent {
  const edited = steps.reduce((content, { at, seed }) => {
    const edits = editsOf(content);
    const edit = edits[at % edits.length];
    return edit ? makeEdit(content, edit, seeded(seed)) : content;
  }, brackenford);
  return content(edited);
}

const content = (edited: Content): RawContent =>
  Object.fromEntries(Object.entries(edited).map(([kind, value]) => [kind, normalise(value)]));

/** As it arrives: written to a file and read from it. */
function sent(before: RawContent, edited: RawContent) {
  const read = readProposal(proposalText(proposalOf(before, edited, ann)));
  if ("problem" in read) throw new Error(read.problem);
  return read.proposal;
}

/** Each value that two sides can change, by kind, entry and field. */
function fieldsOf(content: RawContent): Map<string, string> {
  return new Map(
    kinds.flatMap((kind) => {
      const { name } = kind;
      const { byId, rest } = entriesById(kind, content[name]) ?? { byId: new Map(), rest: {} };
      return [["", rest] as const, ...byId].flatMap(([id, fields]) =>
        Object.entries(fields).map(
          ([field, value]) => [`${name}/${id}/${field}`, JSON.stringify(sorted(value))] as const,
        ),
      );
    }),
  );
}

/** With fields in one order, so that texts can be compared. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

const leavesOf = (text = "null"): string[] => {
  const leaves: string[] = [];
  JSON.parse(text, (_, value) => {
    if (typeof value !== "object") leaves.push(JSON.stringify(value));
    return value;
  });
  return leaves;
};

/** A priority’s number is its place, which nobody writes. */
const isOwn = (name: string) => !/^priorities\/.*\/number$/.test(name);

it("gives just what was proposed where nothing moved meanwhile", () => {
  fc.assert(
    fc.property(row, (steps) => {
      const proposed = after(steps);
      const { content: merged, clashes } = applyProposal(brackenford, sent(brackenford, proposed));
      expect(clashes).toEqual([]);
      expect(merged).toEqual(proposed);
    }),
    same(40),
  );
}, 3_600_000);

it("changes nothing in data that hold the proposal already", () => {
  fc.assert(
    fc.property(row, (steps) => {
      const proposed = after(steps);
      expect(applyProposal(proposed, sent(brackenford, proposed))).toEqual({
        content: proposed,
        clashes: [],
      });
    }),
    same(30),
  );
}, 3_600_000);

it("keeps each field that one side alone changed, writes what nobody wrote nowhere, and commutes", () => {
  let merges = 0;
  fc.assert(
    fc.property(row, row, (steps, others) => {
      const [proposed, present] = [after(steps), after(others)];
      const { content: merged, clashes } = applyProposal(present, sent(brackenford, proposed));
      if (clashes.length > 0) {
        expect(merged).toBe(present);
        expect(applyProposal(proposed, sent(brackenford, present)).clashes).not.toEqual([]);
        return;
      }
      merges += 1;
      const [was, ours, theirs, is] = [brackenford, proposed, present, merged].map(fieldsOf);
      const names = new Set([was, ours, theirs, is].flatMap((side) => [...(side?.keys() ?? [])]));
      for (const name of [...names].filter(isOwn)) {
        const [a, b, c, d] = [was, ours, theirs, is].map((side) => side?.get(name));
        if (a === b) expect([name, d]).toEqual([name, c]);
        else if (a === c) expect([name, d]).toEqual([name, b]);
        else expect([...leavesOf(b), ...leavesOf(c)]).toEqual(expect.arrayContaining(leavesOf(d)));
      }
      const back = applyProposal(proposed, sent(brackenford, present));
      expect(back.clashes).toEqual([]);
      const other = fieldsOf(back.content);
      for (const name of [...names].filter(isOwn)) {
        expect([name, other.get(name)]).toEqual([name, is?.get(name)]);
      }
    }),
    same(80),
  );
  // What is drawn depends on the schemas and the data at hand, so that no more can be asked
  expect(merges).toBeGreaterThan(0);
}, 3_600_000);
