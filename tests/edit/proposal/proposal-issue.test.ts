import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../src/edit/proposal/proposal.ts";
import { proposalInIssue } from "../../../src/edit/proposal/proposal-in-issue.ts";
import { proposalIssue } from "../../../src/edit/proposal/proposal-issue.ts";
import { proposalText } from "../../../src/edit/proposal/proposal-text.ts";
import { readProposal } from "../../../src/edit/proposal/read-proposal.ts";
import { proposed } from "./brackenford.ts";

const github = { repository: "https://github.com/anytown/plan" };
const gitlab = { repository: "https://gitlab.example.org/councils/anytown/plan.git" };

const proposal = proposed(({ links }) => {
  if (links[0]) links[0].label = "Another label";
});
const withWhy = (why: string): Proposal => ({ ...proposal, why });

function asked(where: { repository: string }, what: Proposal): URL {
  const issue = proposalIssue(where, what);
  if (!issue || !("address" in issue)) throw new Error("It is too long.");
  return new URL(issue.address);
}

/** What comes back from an issue’s text. */
function back(body: string): unknown {
  const found = proposalInIssue(body);
  if ("problem" in found) return found.problem;
  return readProposal(found.text);
}

describe("the address of an issue with a proposal", () => {
  it("opens one on GitHub, with a title and the proposal in a code block", () => {
    const address = asked(github, proposal);
    expect(`${address.origin}${address.pathname}`).toBe(
      "https://github.com/anytown/plan/issues/new",
    );
    expect([...address.searchParams]).toEqual([
      ["title", "Proposal: Our page has moved."],
      [
        "body",
        `This was made with the site’s editor. Everyone can read it.\n\n\`\`\`json\n${proposalText(proposal)}\`\`\`\n`,
      ],
    ]);
  });

  it("opens one on GitLab", () => {
    const address = asked(gitlab, proposal);
    expect(`${address.origin}${address.pathname}`).toBe(
      "https://gitlab.example.org/councils/anytown/plan/-/issues/new",
    );
    expect([...address.searchParams.keys()]).toEqual(["issue[title]", "issue[description]"]);
    expect(back(address.searchParams.get("issue[description]") ?? "")).toEqual({ proposal });
  });

  it("isn’t known of any other host", () => {
    expect(proposalIssue({ repository: "https://git.example.org/anytown/plan" }, proposal)).toBe(
      undefined,
    );
  });

  it.each(["```", "~~~~", "```\n\n```json\n{}", "</details>", "@everyone #1", "\n/close"])(
    "gives back the proposal whose words are %j",
    (why) => {
      const { searchParams } = asked(github, withWhy(`So ${why} it is`));
      const body = searchParams.get("body") ?? "";
      expect(body.match(/^```/gm)).toHaveLength(2);
      expect(back(body.replaceAll("\n", "\r\n"))).toEqual({ proposal: withWhy(`So ${why} it is`) });
    },
  );

  it("has the proposal on one line where it would be too long on many", () => {
    const short = (letters: number) => withWhy(`${"é".repeat(letters)}a`);
    const letters = [...Array(2000).keys()].findLast(
      (count) => "address" in (proposalIssue(github, short(count)) ?? {}),
    );
    const long = short(letters ?? 0);
    const address = asked(github, long);
    expect(address.href.length).toBeLessThanOrEqual(8_000);
    const body = address.searchParams.get("body") ?? "";
    expect(body).toContain(JSON.stringify(long));
    expect(back(body)).toEqual({ proposal: long });
  });

  it("is one to which the file can be attached where the proposal is too long", () => {
    const issue = proposalIssue(github, withWhy("é".repeat(1900)));
    expect(issue).toMatchObject({ tooLong: true });
    const { searchParams } = new URL((issue as { blank: string }).blank);
    expect(searchParams.get("title")).toBe(`Proposal: ${"é".repeat(70)}…`);
    expect(searchParams.get("body")).toContain("Drag the file of the proposal in here");
  });
});

describe("a proposal in the text of an issue", () => {
  const text = proposalText(proposal);

  it.each([
    ["in a block of tildes", `Hello\n\n~~~\n${text}~~~\n`],
    ["in a long fence", `\`\`\`\`\`json\n${text}\`\`\`\`\`\n`],
    ["in a block that nobody closed", `\`\`\`json\n${text}`],
    ["behind another block", `\`\`\`\nls\n\`\`\`\n\n\`\`\`\n${text}\`\`\`\n`],
    ["pasted as it is", `### The proposal\n\n${text}\n\n### Anything else\n\nNo.`],
    ["twice the same", `\`\`\`\n${text}\`\`\`\n\n\`\`\`\n${text}\`\`\`\n`],
  ])("is found %s", (_, body) => {
    expect(back(body)).toEqual({ proposal });
  });

  it.each(["", "Please change the headline.", "```\n{}\n```", 'I mean "strategy-proposal".'])(
    "is told to be missing in %j",
    (body) => {
      expect(back(body)).toBe("There is no proposal in the issue.");
    },
  );

  it("is told not to be the only one", () => {
    const other = proposalText(withWhy("Another reason."));
    expect(back(`\`\`\`\n${text}\`\`\`\n\n\`\`\`\n${other}\`\`\`\n`)).toBe(
      "There is more than one proposal in the issue.",
    );
  });
});
