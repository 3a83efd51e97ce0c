import { z } from "zod";
import { type KindName, kinds } from "../../content/kinds.ts";
import { dataLimits } from "../../content/read/data-limits.ts";
import { idProblem } from "../../content/values/id.ts";
import { isoDateProblem } from "../../content/values/iso-date.ts";
import type { TextProblem } from "../../content/values/text-problem.ts";
import type { Group } from "../patch/same-value.ts";
import { fieldsProblem } from "./fields-problem.ts";
import { wordProblem } from "./word-problem.ts";

/** How much one proposal may hold. */
export const proposalLimits = {
  /** Bytes of the file: a proposal with every word of a large strategy has half of them. */
  bytes: 1_000_000,
  /** Entries that it touches: all that there may be. */
  changes: dataLimits.entries,
} as const;

const names = kinds.map(({ name }) => name) as [KindName, ...KindName[]];

const id = z
  .string()
  .refine((text) => !idProblem(text), "it names an entry in a way that none is named");

const fields = z.custom<Group>().superRefine((value, context) => {
  const message = fieldsProblem(value);
  if (message) context.addIssue({ code: "custom", message });
});

/**
 * What becomes of one entry, or of what else a kind says. Of an entry that is changed only the fields
 * that differ stand here, each with its value before and after; of one that is added or removed all.
 */
const change = z
  .strictObject({
    kind: z.enum(names),
    /** The entry’s id; absent for what stands beside the entries of a kind, or has none. */
    entry: id.optional(),
    /** Absent where the entry is new. */
    before: fields.optional(),
    /** Absent where the entry is removed. */
    after: fields.optional(),
  })
  .superRefine(({ kind, entry, before, after }, context) => {
    const message = placeProblem(kind, entry) ?? changeProblem(entry, before, after);
    if (message) context.addIssue({ code: "custom", message });
  });

function placeProblem(name: KindName, entry?: string): string | undefined {
  const { opening, entries } = kinds.find((kind) => kind.name === name) ?? {};
  if (opening === "[")
    return entry === undefined ? "it doesn’t say which entry it means" : undefined;
  return entry === undefined || entries ? undefined : "it means an entry where there are none";
}

function changeProblem(entry?: string, before?: Group, after?: Group): string | undefined {
  if (!before && !after) return "it has neither what was nor what shall be";
  if (before && after) {
    const renames = Object.hasOwn(before, "id") || Object.hasOwn(after, "id");
    return renames ? "it gives an entry another id" : undefined;
  }
  const whole = before ?? after;
  return entry === undefined || whole?.id !== entry ? "it isn’t the entry that it says" : undefined;
}

/** A text that one rule judges. The rule’s help travels with the issue. */
const text = (rule: (text: string) => TextProblem | undefined) =>
  z.string().superRefine((value, context) => {
    const problem = rule(value);
    if (!problem) return;
    const { message, ...params } = problem;
    context.addIssue({ code: "custom", message, params });
  });

/** In which order entries of a kind stood and shall stand: from the first to the last that differ, with a neighbour on each side. */
const order = z.strictObject({
  kind: z.enum(names),
  before: z.array(id).max(dataLimits.entries).refine(allDiffer, "it names an entry twice"),
  after: z.array(id).max(dataLimits.entries).refine(allDiffer, "it names an entry twice"),
});

function allDiffer(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** A proposal: what somebody wants to have changed in the data, over all kinds, and why. */
export const proposalSchema = z.strictObject({
  format: z.literal("strategy-proposal"),
  version: z.literal(1),
  /** The short title of the site that it was made for. */
  site: z.string().min(1).max(200),
  who: text((value) => wordProblem(value, 100, "one")).meta({
    label: "Who proposes it",
    description: "A name, or a team. Everyone can read it.",
    examples: ["Ann Example, SEND team"],
  }),
  when: text(isoDateProblem).meta({ label: "When" }),
  why: text((value) => wordProblem(value, 2000, "several")).meta({
    label: "Why",
    description: "What changed, or how you know that it is so. Everyone can read it.",
    examples: ["Our page on transport has moved."],
  }),
  changes: z
    .array(change)
    .max(proposalLimits.changes)
    .refine(
      (changes) => allDiffer(changes.map(({ kind, entry = "" }) => `${kind}/${entry}`)),
      "it changes an entry twice",
    ),
  order: z
    .array(order)
    .refine((orders) => allDiffer(orders.map(({ kind }) => kind)), "it orders a kind twice"),
});

/** What somebody wants to have changed, and why. */
export type Proposal = z.output<typeof proposalSchema>;

/** What becomes of one entry. */
export type Change = Proposal["changes"][number];

/** In which order some entries shall stand. */
export type Order = Proposal["order"][number];
