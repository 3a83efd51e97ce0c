import type { RawContent } from "../../content/content.ts";
import { type Kind, kinds } from "../../content/kinds.ts";
import { entriesOf, entrySchema, idOf } from "../entries.ts";
import { entryTitle } from "../entry-title.ts";
import { applyProposal } from "../proposal/apply-proposal.ts";
import type { Change, Order, Proposal } from "../proposal/proposal.ts";
import { proposalOf } from "../proposal/proposal-of.ts";
import type { Question } from "../question.ts";
import { questionsOf } from "../questions-of.ts";
import { settled } from "../settled.ts";
import type { Workspace } from "../workspace.ts";
import { groupWords, valueWords } from "./value-words.ts";

/** One thing that was changed, in the words of the forms. */
export type ChangedItem = {
  /** Tells it from the others: `links/local-offer/label`. */
  key: string;
  kind: Kind;
  /** What the entry is called; what a kind says besides its entries has the kind’s own name. */
  title: string;
  /** What was done: the label of the field, or that the entry was added, removed or moved. */
  what: string;
  /** What stood there, and what stands there now, line by line. */
  before: readonly string[];
  after: readonly string[];
  /** The content without this change; nothing where it follows from others by itself. */
  undone: RawContent | undefined;
};

/**
 * Lists what differs between the data and the content of a workspace: each field of an entry that was
 * changed, each entry that was added or removed, and each list that is in another order.
 */
export function changedItems(base: RawContent, workspace: Workspace): ChangedItem[] {
  const { content } = workspace;
  const proposal = proposalOf(base, content, { who: "", why: "", when: "" });
  const { changes, order } = proposal;
  const items: ChangedItem[] = [];
  const add = (item: Omit<ChangedItem, "undone">, rest: Partial<Proposal>) => {
    const { content: undone, clashes } = applyProposal(base, { ...proposal, ...rest });
    const whole = settled(undone);
    const follows = clashes.length > 0 || JSON.stringify(whole) === JSON.stringify(content);
    items.push({ ...item, undone: follows ? undefined : whole });
  };
  for (const change of changes) {
    const others = changes.filter((other) => other !== change);
    for (const { item, left } of itemsOf(base, workspace, change)) {
      add(item, { changes: left ? [...others, left] : others });
    }
  }
  for (const one of order.filter(isMoved)) {
    const kind = kindOf(one.kind);
    const title = kind.title;
    const [before, after] = [one.before, one.after].map((ids) =>
      ids.map((id) => titleIn([content, base], kind, id)),
    );
    const item = { key: `${kind.name}//`, kind, title, what: "In another order" };
    const others = order.filter((other) => other !== one);
    add({ ...item, before: before ?? [], after: after ?? [] }, { order: others });
  }
  return items;
}

/** Whether entries that were there before stand in another order; a new one has its place by itself. */
function isMoved({ before, after }: Order): boolean {
  const common = before.filter((id) => after.includes(id));
  const now = after.filter((id) => before.includes(id));
  return common.some((id, index) => id !== now[index]);
}

/** One item of a change, and the change without it. */
type Part = { item: Omit<ChangedItem, "undone">; left?: Change };

function itemsOf(base: RawContent, workspace: Workspace, change: Change): Part[] {
  const { entry, before, after } = change;
  const kind = kindOf(change.kind);
  const questions = questionsFor(kind, entry);
  const title = entry === undefined ? kind.title : titleIn([workspace.content, base], kind, entry);
  const was = { ...workspace, content: base };
  if (!before || !after) {
    return [
      {
        item: {
          key: `${kind.name}/${entry ?? ""}/`,
          ...{ kind, title, what: after ? "Added" : "Removed" },
          before: before ? groupWords(was, questions, before) : [],
          after: after ? groupWords(workspace, questions, after) : [],
        },
      },
    ];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.map((name): Part => {
    const question = questions.find((one) => one.name === name);
    const words = (space: Workspace, value: unknown) =>
      question ? valueWords(space, question, value) : [];
    const [left, leftAfter] = [without(before, name), without(after, name)];
    return {
      item: {
        key: `${kind.name}/${entry ?? ""}/${name}`,
        ...{ kind, title, what: question?.label ?? name },
        before: words(was, before[name]),
        after: words(workspace, after[name]),
      },
      ...(names.length > 1 ? { left: { ...change, before: left, after: leftAfter } } : {}),
    };
  });
}

const without = (fields: Readonly<Record<string, unknown>>, name: string) =>
  Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));

function kindOf(name: string): Kind {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  return kind;
}

const questionsFor = (kind: Kind, entry: string | undefined): readonly Question[] =>
  questionsOf(entry === undefined ? kind.schema : entrySchema(kind));

/** What an entry is called in the first content that has it. */
function titleIn(contents: readonly RawContent[], kind: Kind, id: string): string {
  for (const content of contents) {
    const entries = entriesOf(kind, content[kind.name])?.entries ?? [];
    const index = entries.findIndex((entry) => idOf(entry) === id);
    if (index >= 0) return entryTitle(kind, entries[index], index);
  }
  return id;
}
