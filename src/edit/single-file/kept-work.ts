import { z } from "zod";
import type { RawContent } from "../../content/content.ts";
import { deepest } from "../../content/read/nesting-problem.ts";
import { jsonShape } from "../proposal/json-shape.ts";
import { proposalSchema } from "../proposal/proposal.ts";
import { proposalOf } from "../proposal/proposal-of.ts";
import type { Work } from "./work.ts";

const { changes, order } = proposalSchema.shape;

/** What a browser keeps of somebody’s work: what differs from the data, and forms that aren’t saved. */
const keptSchema = z.strictObject({
  day: z.iso.date(),
  who: z.string(),
  why: z.string(),
  changes,
  order,
  typed: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.string()]))])),
});

/** What a browser kept of somebody’s work. */
export type KeptWork = z.output<typeof keptSchema>;

/**
 * Reads what a browser kept, which any program on the same computer may have written.
 *
 * @returns nothing where it isn’t what `keptText` writes
 */
export function keptWork(text: string): KeptWork | undefined {
  // Seen before it is parsed: whatever goes into such a value step by step runs out of memory
  if (jsonShape(text).depth > deepest) return undefined;
  try {
    return keptSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Writes work so that a browser can keep it, and another copy of the editor with newer data can take it up.
 *
 * @param base the data without the work
 * @param day on which it is kept: `2026-11-25`
 * @returns nothing where there is nothing to keep
 */
export function keptText(base: RawContent, work: Work, day: string): string | undefined {
  const { content, typed, who, why } = work;
  const { changes, order } = proposalOf(base, content, { who, why, when: day });
  if (changes.length + order.length + typed.size === 0) return undefined;
  return JSON.stringify({ day, who, why, changes, order, typed: [...typed] });
}
