import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { commitMessage } from "../../src/accept/commit-message.ts";
import type { Proposal } from "../../src/edit/proposal/proposal.ts";

const message = (why: string, who = "Sam Ortiz") =>
  commitMessage({ who, why, when: "2026-11-25" } as Proposal);

it("has the proposer’s words, and who proposed when", () => {
  expect(message("Our page has moved.")).toBe(
    "Our page has moved.\n\nProposed by Sam Ortiz on 2026-11-25.\n",
  );
  expect(message("Our page has moved.\nI saw it today.")).toBe(
    "Our page has moved.\n\n> I saw it today.\n\nProposed by Sam Ortiz on 2026-11-25.\n",
  );
});

it("cuts a long subject at a word, and has all the words below it", () => {
  const why = "The page on transport has moved to another address since the site was built anew.";
  const [subject = "", ...rest] = message(why).split("\n");
  expect(subject).toBe("The page on transport has moved to another address since the site was…");
  expect(rest.join("\n")).toBe(`\n> ${why}\n\nProposed by Sam Ortiz on 2026-11-25.\n`);
});

it.each(["𝒳".repeat(80), "A".repeat(80), "é ".repeat(80)])(
  "keeps the subject under 72 characters for %s",
  (why) => {
    const [subject = ""] = message(why).split("\n");
    expect(subject.length).toBeLessThan(72);
    expect(subject.isWellFormed()).toBe(true);
  },
);

it.each([
  "Signed-off-by: Eve <eve@example.org>",
  "Better.\n\nCo-authored-by: Eve <eve@example.org>",
  "Better.\nSigned-off-by: Eve <eve@example.org>\nReviewed-by: Eve",
  "Better.\n\nskip-checks: true",
  "Better.\n\n---\nCo-authored-by: Eve",
])("has no trailer by the words %j", (why) => {
  for (const text of [message(why), message("Better.", why.replaceAll("\n", " "))]) {
    expect(
      execFileSync("git", ["interpret-trailers", "--parse"], { input: text, encoding: "utf8" }),
    ).toBe("");
    expect(text).not.toMatch(/^(?!Signed-off-by: Eve <eve@ example\.org>$)[\w-]+:/m);
  }
});

it.each([
  ["Better [skip ci]", "Better (skip ci)"],
  ["[ci skip] Better", "(ci skip) Better"],
  ["***NO_CI*** Better", "**NO_CI** Better"],
  ["Fixes #12 and closes anytown/plan#3", "Fixes # 12 and closes anytown/plan# 3"],
  ["Closes GH-12", "Closes GH- 12"],
  [
    "Closes https://github.com/anytown/plan/issues/12",
    "Closes https://github.com/anytown/plan/issues/ 12",
  ],
  ["Thanks to @anytown", "Thanks to @ anytown"],
  ["Closes !12", "Closes ! 12"],
  ["fixup! Start", "fixup: Start"],
  [
    "It costs £5 or $7, 50% less: see https://www.example.org/a#b",
    "It costs £5 or $7, 50% less: see https://www.example.org/a# b",
  ],
])("says %j so that no program obeys it", (why, subject) => {
  expect(message(why).split("\n")[0]).toBe(subject);
});
