import type { Proposal } from "./proposal.ts";

/** A proposal as its file holds it: the same proposal gives the same bytes. */
export const proposalText = (proposal: Proposal): string =>
  `${JSON.stringify(proposal, undefined, 2)}\n`;
