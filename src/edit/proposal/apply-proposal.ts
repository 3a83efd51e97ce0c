import type { RawContent } from "../../content/content.ts";
import { type Kind, kinds } from "../../content/kinds.ts";
import type { Group } from "../patch/same-value.ts";
import { settled } from "../settled.ts";
import type { Clash } from "./clash.ts";
import { clashWords } from "./clash-words.ts";
import { type Entries, entriesById, fromEntries } from "./entries-by-id.ts";
import { mergeOrder } from "./merge-order.ts";
import { mergeFields, type Three, type Way } from "./merge-values.ts";
import type { Change, Order, Proposal } from "./proposal.ts";
import { sameApart, withFollowing } from "./with-following.ts";

/**
 * Merges a proposal into the data as they are by now, field by field: what moved meanwhile is kept.
 * Where both sides changed the same, nothing of the proposal is taken.
 *
 * @param current all kinds, as `normalise` gives them
 * @returns the data with the proposal in them, which no rule has judged yet; where there are clashes,
 * the data as they were
 */
export function applyProposal(
  current: RawContent,
  { changes, order }: Proposal,
): { content: RawContent; clashes: Clash[] } {
  const merged = kinds.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind.name);
    const orders = order.filter((one) => one.kind === kind.name);
    if (own.length + orders.length === 0) return [];
    const empty = kind.opening === "[" ? [] : {};
    const value = current[kind.name] ?? kind.whenAbsent ?? empty;
    return [{ kind, ...mergeKind(kind, value, own, orders[0]) }];
  });
  const clashes = merged.flatMap(({ clashes }) => clashes);
  if (clashes.length > 0) return { content: current, clashes };
  const values = merged.map(({ kind, value }) => [kind.name, value]);
  return { content: settled({ ...current, ...Object.fromEntries(values) }), clashes };
}

/** What becomes of an entry: what it holds then, nothing where it is gone; and what stands in the way. */
type Outcome = { fields: Group | undefined; clashes: { way: Way; message: string }[] };

function mergeKind(
  kind: Kind,
  value: unknown,
  changes: readonly Change[],
  order: Order | undefined,
): { value: unknown; clashes: Clash[] } {
  const current = entriesById(kind, value);
  if (!current) return { value, clashes: [about(kind, clashWords.unreadable(kind))] };
  const byId = new Map(current.byId);
  let { rest } = current;
  const clashes: Clash[] = [];
  for (const change of changes) {
    const { entry } = change;
    const outcome = mergeEntry(kind, value, current, change);
    clashes.push(
      ...outcome.clashes.map((clash) => ({ ...about(kind, clash.message, entry), way: clash.way })),
    );
    if (entry === undefined) rest = outcome.fields ?? {};
    else if (outcome.fields) byId.set(entry, outcome.fields);
    else byId.delete(entry);
  }
  const ids = order ? idsInOrder(current, byId, order) : [...byId.keys()];
  if (!ids) return { value, clashes: [...clashes, about(kind, clashWords.order(kind))] };
  const sorted = new Map(ids.map((id) => [id, byId.get(id) ?? {}]));
  return { value: fromEntries(kind, { byId: sorted, rest }), clashes };
}

const about = ({ name }: Kind, message: string, entry?: string): Clash => ({
  kind: name,
  ...(entry !== undefined && { entry }),
  way: [],
  message,
});

function mergeEntry(
  kind: Kind,
  value: unknown,
  current: Entries,
  { entry, before, after }: Change,
): Outcome {
  const fields = entry === undefined ? current.rest : current.byId.get(entry);
  const clash = (message: string): Outcome => ({ fields, clashes: [{ way: [], message }] });
  if (!before) {
    if (!fields || sameApart(kind, fields, after ?? {})) {
      return { fields: fields ?? after, clashes: [] };
    }
    return clash(clashWords.addedTwice(kind, fields, after ?? {}));
  }
  if (!after) {
    if (!fields || sameApart(kind, fields, before)) return { fields: undefined, clashes: [] };
    return clash(clashWords.removedThere(kind, fields));
  }
  if (!fields) return clash(clashWords.removedHere(kind, { ...before, id: entry }));
  const known = entry === undefined ? undefined : fields;
  const clashes: Outcome["clashes"] = [];
  const three = withFollowing(kind, { before, proposed: after, present: fields });
  const merged = mergeFields(three, [], (way: Way, found: Three) => {
    const whole = [...wayTo(kind, current, entry), ...way];
    clashes.push({ way, message: clashWords.field(kind, known, whole, value, found) });
  });
  return { fields: merged, clashes };
}

/** The steps from the top of a kind’s data to an entry. */
function wayTo(kind: Kind, { byId }: Entries, entry: string | undefined): Way {
  if (entry === undefined) return [];
  const index = [...byId.keys()].indexOf(entry);
  return kind.entries ? [kind.entries, index] : [index];
}

function idsInOrder(
  current: Entries,
  byId: ReadonlyMap<string, Group>,
  order: Order,
): string[] | undefined {
  const ids = [...byId.keys()];
  const added = new Set(ids.filter((id) => !current.byId.has(id)));
  const stay = ids.filter((id) => !added.has(id));
  return mergeOrder(stay, added, order);
}
