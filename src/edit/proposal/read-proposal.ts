import type { z } from "zod";
import { deepest } from "../../content/read/nesting-problem.ts";
import { normalise } from "../../content/read/normalise.ts";
import { fieldOf, isGroup } from "../patch/same-value.ts";
import { jsonShape } from "./json-shape.ts";
import { type Proposal, proposalSchema } from "./proposal.ts";

/** A proposal, or one sentence that says why it is none. */
export type ReadProposal = { proposal: Proposal } | { problem: string };

/**
 * Reads the text of a proposal, which may come from anybody. Its words are mended as those of data files
 * are; what they say is judged with the data.
 *
 * @param text at most as long as `proposalLimits` says
 */
export function readProposal(text: string): ReadProposal {
  const { depth, names } = jsonShape(text);
  // Seen before it is parsed: whatever goes into such a value step by step runs out of memory
  if (depth > deepest)
    return { problem: `More than ${deepest} of its brackets stand in one another.` };
  const value = parsed(text);
  if (value === undefined) {
    return { problem: "It can’t be read: it was cut off or changed on its way here." };
  }
  if (!isGroup(value) || fieldOf(value, "format") !== "strategy-proposal") {
    return { problem: "It is no proposal that this site’s editor made." };
  }
  const version = fieldOf(value, "version");
  if (typeof version === "number" && version > 1) {
    return { problem: "It was made by a newer editor than this project can read." };
  }
  if (names !== namesIn(value)) return { problem: "A field stands twice in one group of it." };
  const result = proposalSchema.safeParse(normalise(value));
  if (result.success) return { proposal: result.data };
  return { problem: firstProblem(result.error.issues[0]) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, inner) => sum + namesIn(inner), own);
}

/** The fields that people fill in, as they know them. */
const asked: ReadonlyMap<unknown, string> = new Map([
  ["who", "Who proposes it"],
  ["when", "When"],
  ["why", "Why"],
]);

function firstProblem(issue: z.core.$ZodIssue | undefined): string {
  const [field, index] = issue?.path ?? [];
  const label = asked.get(field);
  if (label && issue?.code === "custom") return `${label}: ${issue.message}`;
  if (label) return `${label}: it isn’t there.`;
  const place =
    typeof index === "number" ? `, at number ${index + 1} of its “${String(field)}”` : "";
  const what = issue?.code === "custom" ? `: ${issue.message}` : "";
  return `It isn’t as this site’s editor writes proposals${place}${what}.`;
}
