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
  /^[^\n]+: (?:accepted|refused|held already)\n/,
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
  const shown = outcomes.map((outcome) => told(outcome, site));
  if (format === "text") return `${shown.map(asText).join("\n\n")}\n\n${endings[ending]}\n`;
  const head = `## ${ending === "nothing" && shown.some(({ state }) => state === "refused") ? "❌" : "✅"} ${shown.length === 1 ? "Proposal" : "Proposals"}: ${shown.map(({ state }) => state).join(", ")}`;
  const opening = `${head}\n\n${endings[ending]}`;
  const sections = shown.map(({ from, by, why, lines }) => ({
    head: [`**${escapeMarkdown(from)}**`, ...by, ...why]
      .map((line, index) => (index === 0 ? line : escapeMarkdown(line)))
      .join("\n\n"),
    rows: lines.map((line) => `- ${escapeMarkdown(line)}`),
  }));
  return fitMarkdown({ opening, sections }, markdownLimits.issue, "The log of this run tells all.");
}

const endings: Record<Ending, string> = {
  committed: "Each accepted proposal is one commit.",
  written: "The data files hold what was accepted; nothing was committed.",
  nothing: "The data files are as they were.",
};

type Told = { from: string; state: Outcome["state"]; by: string[]; why: string[]; lines: string[] };

function told(outcome: Outcome, site: string): Told {
  const { from, proposal, state } = outcome;
  return visibleValues({
    from,
    state,
    by: proposal ? [`Proposed by ${proposal.who} on ${proposal.when}:`] : [],
    why: proposal ? [proposal.why] : [],
    lines: [...linesOf(outcome), ...otherSite(proposal, site)],
  });
}

function linesOf(outcome: Outcome): string[] {
  switch (outcome.state) {
    case "accepted":
      return [`It changes ${[...outcome.files.keys()].join(", ")}.`];
    case "held already":
      return ["The data hold all of it already."];
    case "refused":
      return [...outcome.reasons];
    default:
      return outcome satisfies never;
  }
}

const otherSite = (proposal: Proposal | undefined, site: string): string[] =>
  !proposal || proposal.site === site
    ? []
    : [`It was made for a site called “${proposal.site}”; this one is called “${site}”.`];

const asText = ({ from, state, by, why, lines }: Told): string =>
  [
    `${from}: ${state}`,
    ...[...by, ...why.map((line) => `“${line}”`), ...lines].map((line) => `  ${line}`),
  ].join("\n");
