import type { Proposal } from "./proposal.ts";
import { proposalText } from "./proposal-text.ts";
import { subjectOf } from "./subject-of.ts";

/** Where a proposal is handed in; where it is too long for an address, an issue to which it can be attached. */
export type ProposalIssue = { address: string } | { tooLong: true; blank: string };

/** Longer addresses are refused by GitHub, and by what stands before many servers. */
const longest = 8_000;

/**
 * Makes the address of a new issue with a proposal in it, for whoever has an account with the code host.
 *
 * @param repository the address of its first page
 * @returns nothing for a host of which it isn’t known how it opens issues
 */
export function proposalIssue(
  { repository }: { repository: string },
  proposal: Proposal,
): ProposalIssue | undefined {
  const host = hostOf(new URL(repository));
  if (!host) return undefined;
  const title = `Proposal: ${subjectOf(proposal.why).toWellFormed()}`;
  // On many lines people can read it; on one it may still fit where those don’t
  const [address] = [proposalText(proposal), JSON.stringify(proposal)]
    .map((text) => host(title, bodyOf(text)))
    .filter(({ length }) => length <= longest);
  return address ? { address } : { tooLong: true, blank: host(title, attach) };
}

function hostOf({ hostname, origin, pathname }: URL) {
  const project = `${origin}${pathname.replace(/\/+$/, "").replace(/\.git$/, "")}`;
  if (hostname === "github.com") {
    return (title: string, body: string) =>
      `${project}/issues/new?${new URLSearchParams({ title, body })}`;
  }
  if (!/^gitlab\./.test(hostname)) return undefined;
  return (title: string, body: string) =>
    `${project}/-/issues/new?${new URLSearchParams({ "issue[title]": title, "issue[description]": body })}`;
}

const opening = "This was made with the site’s editor. Everyone can read it.";

const attach = `${opening}

Drag the file of the proposal in here, and submit this.
`;

/** Nothing in the text can end the code block: each of its lines begins with a sign of JSON, and no backtick is left. */
const bodyOf = (text: string): string => `${opening}

\`\`\`json
${text.trimEnd().replaceAll("`", "\\u0060")}
\`\`\`
`;
