import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeOrder } from "../../../src/edit/proposal/merge-order.ts";
import { orderChange } from "../../../src/edit/proposal/order-change.ts";

const letters = [..."abcdefgh"];

/** Any order of any of the letters that were there, and of some that are new. */
const listWith = (fresh: readonly string[]) => fc.shuffledSubarray([...letters, ...fresh]);

/** Merges as a proposal is merged: what it removed is gone first, and what the proposal knows of the order is all there is. */
function merged(after: readonly string[], present: readonly string[]): string[] | undefined {
  const left = present.filter((id) => after.includes(id) || !letters.includes(id));
  const added = new Set(after.filter((id) => !letters.includes(id)));
  const moved = orderChange(letters, after);
  return moved ? mergeOrder(left, added, moved) : left;
}

const runs = { numRuns: 2_000, seed: 1 };

it("gives just the order that was proposed where nothing moved meanwhile", () => {
  fc.assert(
    fc.property(listWith(["x", "y", "z"]), (after) => {
      expect(merged(after, letters)).toEqual(after);
    }),
    runs,
  );
});

it("changes no order that is as proposed already", () => {
  fc.assert(
    fc.property(listWith(["x", "y", "z"]), (after) => {
      const moved = orderChange(letters, after);
      if (moved) expect(mergeOrder(after, new Set(), moved)).toEqual(after);
    }),
    runs,
  );
});

it("keeps of each two the order that either side changed, loses none, and commutes in that", () => {
  let contradictions = 0;
  fc.assert(
    fc.property(listWith(["x", "y"]), listWith(["u", "v"]), (after, present) => {
      const all = merged(after, present);
      const back = merged(present, after);
      if (!all || !back) {
        contradictions += 1;
        expect([all, back]).toEqual([undefined, undefined]);
        return;
      }
      const stays = letters.filter((id) => after.includes(id) && present.includes(id));
      expect([...all].sort()).toEqual(
        [...stays, ..."uvxy".split("").filter((id) => [...after, ...present].includes(id))].sort(),
      );
      const isBefore = (list: readonly string[], one: string, other: string) =>
        list.indexOf(one) < list.indexOf(other);
      for (const one of stays) {
        for (const other of stays.filter((id) => id > one)) {
          const moved = !isBefore(after, one, other) || !isBefore(present, one, other);
          expect([one, other, isBefore(all, one, other)]).toEqual([one, other, !moved]);
          expect(isBefore(back, one, other)).toBe(!moved);
        }
      }
    }),
    runs,
  );
  expect(contradictions).toBeGreaterThan(100);
});
