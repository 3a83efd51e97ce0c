import { readFile, stat } from "node:fs/promises";
import { proposalLimits } from "../edit/proposal/proposal.ts";
import { proposalInIssue } from "../edit/proposal/proposal-in-issue.ts";
import { type ReadProposal, readProposal } from "../edit/proposal/read-proposal.ts";

/**
 * Reads a proposal from its file, or from one with the text of an issue. It is not read where it is too
 * large to be one.
 *
 * @throws a plain sentence when there is no such file, or it can’t be opened
 */
export async function readProposalFile(
  path: string,
  holds: "proposal" | "issue",
): Promise<ReadProposal> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Error(`There is no file “${path}”.`);
  const { bytes: most } = proposalLimits;
  if (found.size > most) {
    const [size, limit] = [found.size, most].map((number) => number.toLocaleString("en-GB"));
    return { problem: `It has ${size} bytes, more than the ${limit} that a proposal may have.` };
  }
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Error(`The file “${path}” can’t be opened: ${error.message}.`);
  });
  const text = decoded(bytes);
  if (text === undefined) return { problem: "It isn’t saved as UTF-8 text." };
  if (holds === "proposal") return readProposal(text);
  const inside = proposalInIssue(text);
  return "problem" in inside ? inside : readProposal(inside.text);
}

/** A byte order mark, which some programs put in front, is none of the text. */
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
