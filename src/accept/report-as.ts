import { escapeMarkdown, fitMarkdown, markdownLimits } from "check-barriers/report";
import { visibleValues } from "check-barriers/text";
import type { Proposal } from "../edit/proposal/proposal.ts";
import type { Outcome } from "./accept-proposals.ts";

/** In which forms it is told what became of proposals. */
export const acceptFormats = ["text", "markdown"] as const;

/** One of them. */
export type AcceptFormat = (typeof acceptFormats)[number];

/** What an earlier report is known by. */
export const acceptMarks: readonly RegExp[] = [
  /^## [✅❌] Proposals?: /u,
  /^[^\n]+: (?:accepted|refused|held already|could be accepted alone)\n/,
];

/** How it ended for all of them. */
export type Ending = "committed" | "written" | "nothing";

/**
 * Tells what became of each proposal: for a terminal, or in Markdown for a pull request and for the issue
 * that it came from.
 *
 * @param site what the site is called by now
 */
export function reportAs(
  format: AcceptFormat,
  outcomes: readonly Outcome[],
  site: string,
  ending: Ending,
): string {
  // What strangers wrote is made visible here, so that no format can forget it
  const shown = visibleValues(outcomes.map((outcome) => told(outcome, site, ending)));
  if (format === "text") return `${shown.map(asText).join("\n\n")}\n\n${endings[ending]}\n`;
  const refused = outcomes.some(({ state }) => state === "refused");
  const states = shown.map(({ state }) => state).join(", ");
  const opening = `## ${refused ? "❌" : "✅"} ${shown.length === 1 ? "Proposal" : "Proposals"}: ${states}

${endings[ending]}`;
  const sections = shown.map(({ from, words, lines }) => ({
    head: `${[`**${escapeMarkdown(from)}**`, ...words.map(escapeMarkdown)].join("\n\n")}\n`,
    rows: lines.map((line) => `- ${escapeMarkdown(line)}`),
  }));
  return fitMarkdown({ opening, sections }, markdownLimits.issue, "The log of this run tells all.");
}

const endings: Record<Ending, string> = {
  committed: "Each accepted proposal is one commit.",
  written: "The data files hold what was accepted; nothing was committed.",
  nothing: "The data files are as they were.",
};

/** What is said of one proposal: in the proposer’s words, and in ours. */
type Told = { from: string; state: string; words: string[]; lines: string[] };

function told(outcome: Outcome, site: string, ending: Ending): Told {
  const { from, proposal, state } = outcome;
  const isHeldUp = state === "accepted" && ending === "nothing";
  return {
    from,
    state: isHeldUp ? "could be accepted alone" : state,
    words: proposal
      ? [`Proposed by ${proposal.who} on ${proposal.when}:`, `“${proposal.why}”`]
      : [],
    lines: [...linesOf(outcome), ...otherSite(proposal, site)],
  };
}

function linesOf(outcome: Outcome): string[] {
  switch (outcome.state) {
    case "accepted":
      return [`It changes ${[...outcome.files.keys()].join(", ")}.`];
    case "held already":
      return ["The data hold all of it already."];
    case "refused":
      return firstOf(outcome.reasons);
    default:
      return outcome satisfies never;
  }
}

/** How many reasons are told of one proposal: nobody reads more, and a hostile one has thousands. */
const mostTold = 100;

function firstOf(reasons: readonly string[]): string[] {
  const rest = reasons.length - mostTold;
  if (rest <= 0) return [...reasons];
  return [...reasons.slice(0, mostTold), `And ${rest.toLocaleString("en-GB")} more.`];
}

const otherSite = (proposal: Proposal | undefined, site: string): string[] =>
  !proposal || proposal.site === site
    ? []
    : [`It was made for a site called “${proposal.site}”; this one is called “${site}”.`];

const asText = ({ from, state, words, lines }: Told): string =>
  [`${from}: ${state}`, ...[...words, ...lines].map((line) => `  ${line}`)].join("\n");
