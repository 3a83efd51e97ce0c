import type { RawContent } from "../../content/content.ts";
import { type Kind, kinds } from "../../content/kinds.ts";
import { normalise } from "../../content/read/normalise.ts";
import type { Group } from "../patch/same-value.ts";
import { fieldOf, sameValue } from "../patch/same-value.ts";
import { entriesById } from "./entries-by-id.ts";
import { orderChange } from "./order-change.ts";
import type { Change, Order, Proposal } from "./proposal.ts";

/**
 * Makes a proposal of an edit: only what differs, with its values before and after, so that it can be
 * merged into data that moved meanwhile.
 *
 * @param before all kinds, as `normalise` gives them
 * @param after the same after the edit
 * @throws where the entries of a kind can’t be told apart by their ids, which no check lets through
 */
export function proposalOf(
  before: RawContent,
  after: RawContent,
  { who, when, why }: Pick<Proposal, "who" | "when" | "why">,
): Proposal {
  const edits = kinds.map((kind) => editOf(kind, before[kind.name], after[kind.name]));
  return {
    format: "strategy-proposal",
    version: 1,
    site: String((before.publication as { shortTitle?: unknown } | undefined)?.shortTitle),
    who: String(normalise(who)),
    when,
    why: String(normalise(why)),
    changes: edits.flatMap(({ changes }) => changes),
    order: edits.flatMap(({ order }) => order ?? []),
  };
}

function editOf(
  of: Kind,
  valueBefore: unknown,
  valueAfter: unknown,
): { changes: Change[]; order?: Order } {
  if (sameValue(valueBefore, valueAfter)) return { changes: [] };
  const { name: kind, entry } = of;
  const before = entriesById(of, valueBefore);
  const after = entriesById(of, valueAfter);
  if (!before || !after)
    throw new Error(`Two of ${kind} can’t be told apart: ${entry} needs an id of its own.`);
  const ids = [...new Set([...before.byId.keys(), ...after.byId.keys()])];
  const rest = changed(before.rest, after.rest);
  const changes = ids.flatMap((id): Change[] => {
    const was = before.byId.get(id);
    const is = after.byId.get(id);
    if (!was || !is)
      return [{ kind, entry: id, ...(was && { before: was }), ...(is && { after: is }) }];
    const fields = changed(was, is);
    return fields ? [{ kind, entry: id, ...fields }] : [];
  });
  const moved = orderChange([...before.byId.keys()], [...after.byId.keys()]);
  return {
    changes: [...(rest ? [{ kind, ...rest }] : []), ...changes],
    ...(moved && { order: { kind, ...moved } }),
  };
}

/** The fields that differ, before and after; nothing where none does. */
function changed(before: Group, after: Group): { before: Group; after: Group } | undefined {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !sameValue(fieldOf(before, name), fieldOf(after, name)),
  );
  if (names.length === 0) return undefined;
  return { before: only(names, before), after: only(names, after) };
}

const only = (names: readonly string[], fields: Group): Group =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = fieldOf(fields, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
