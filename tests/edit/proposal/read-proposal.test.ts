import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../src/edit/proposal/proposal.ts";
import { proposalText } from "../../../src/edit/proposal/proposal-text.ts";
import { readProposal } from "../../../src/edit/proposal/read-proposal.ts";
import { brackenford, proposed } from "./brackenford.ts";

const sound = proposed(({ links }) => {
  if (links[0]) links[0].label = "Another label";
});
const [change] = sound.changes;
const id = brackenford.links[0]?.id ?? "";

/** What is told of a proposal in which something stands otherwise; nothing of one that can be read. */
function told(other: object | string): string | undefined {
  const text = typeof other === "string" ? other : JSON.stringify({ ...sound, ...other });
  const read = readProposal(text);
  return "problem" in read ? read.problem : undefined;
}

/** A text of JSON in the place of the value after the change. */
const after = (json: string): string =>
  proposalText(sound).replace(/"after": \{[^}]*\}/, () => `"after": ${json}`);

describe("a proposal that can be read", () => {
  it("is as it was written", () => {
    expect(readProposal(proposalText(sound))).toEqual({ proposal: sound });
  });

  it.each([
    "$\u007bprocess.exit(1)}",
    "`ls`",
    "</script><script>alert(1)",
    "$(reboot); rm -rf /",
    "--exec=x",
  ])("has %s as plain text", (text) => {
    const read = readProposal(
      JSON.stringify({ ...sound, who: text, changes: [{ ...change, after: { label: text } }] }),
    );
    expect(read).toEqual({
      proposal: { ...sound, who: text, changes: [{ ...change, after: { label: text } }] },
    });
  });

  it("has colons, brackets and quotation marks in its texts", () => {
    expect(told({ why: '{"a": [[[ "b\\": : ] }' })).toBeUndefined();
  });

  it("has its words mended as those of data files are", () => {
    const read = readProposal(JSON.stringify({ ...sound, why: "It's  so." }));
    expect((read as { proposal: Proposal }).proposal.why).toBe("It’s so.");
  });
});

describe("of a proposal that can’t be read", () => {
  it.each([
    ["isn’t whole", proposalText(sound).slice(0, -20)],
    ["is no JSON", "export default { format: 'strategy-proposal' }"],
    ["is empty", ""],
  ])("it is told that it %s", (_, text) => {
    expect(told(text)).toBe("It can’t be read: it was cut off or changed on its way here.");
  });

  it.each([["[]"], ["null"], ['"strategy-proposal"'], ["{}"], ['{"format":"other"}'], ["7"]])(
    "it is told that %s is none",
    (text) => {
      expect(told(text)).toBe("It is no proposal that this site’s editor made.");
    },
  );

  it("it is told that a newer editor made it", () => {
    expect(told({ version: 2 })).toBe("It was made by a newer editor than this project can read.");
  });

  it.each([
    ["many brackets", "[".repeat(500_000)],
    ["many brackets that close", `${"[".repeat(60)}${"]".repeat(60)}`],
    ["many groups", after(`${'{"a":'.repeat(60)}1${"}".repeat(60)}`)],
  ])("it is told that %s stand in one another", (_, text) => {
    expect(told(text)).toBe("More than 50 of its brackets stand in one another.");
  });

  it.each([
    ["at its top", `{"who": "Another",${proposalText(sound).slice(1)}`],
    ["inside", after('{ "label": "One", "label": "Two" }')],
    ["as a __proto__", after('{ "__proto__": {}, "__proto__": {} }')],
  ])("it is told that a field stands twice %s", (_, text) => {
    expect(told(text)).toBe("A field stands twice in one group of it.");
  });

  it.each([
    ["__proto__", after('{ "__proto__": { "label": "x" } }')],
    ["__proto__ further in", after('{ "label": { "__proto__": {} } }')],
    ["constructor", after('{ "constructor": { "prototype": {} } }')],
    ["toString", after('{ "toString": "x" }')],
    ["a path", after('{ "../label": "x" }')],
    ["an empty name", after('{ "": "x" }')],
  ])("it is told that no field has a name such as %s", (_, text) => {
    expect(told(text)).toBe(
      "It isn’t as this site’s editor writes proposals, at number 1 of its “changes”: a field in it has a name that no field has.",
    );
  });

  it.each([
    ["too large a number", after('{ "label": 1e999 }'), "a number in it is too large"],
    ["null", after('{ "label": null }'), "a value in it is none that data have"],
    ["a list for fields", after('["label"]'), "it has no fields where fields belong"],
    ["another id", after('{ "id": "other" }'), "it gives an entry another id"],
  ])("it is told where there is %s", (_, text, what) => {
    expect(told(text)).toBe(
      `It isn’t as this site’s editor writes proposals, at number 1 of its “changes”: ${what}.`,
    );
  });

  it.each([
    [
      "an entry with slashes",
      { ...change, entry: "../../x" },
      "it names an entry in a way that none is named",
    ],
    [
      "an entry with a NUL",
      { ...change, entry: "a\0b" },
      "it names an entry in a way that none is named",
    ],
    [
      "neither before nor after",
      { kind: "links", entry: id },
      "it has neither what was nor what shall be",
    ],
    [
      "another entry",
      { kind: "links", entry: id, after: { id: "x" } },
      "it isn’t the entry that it says",
    ],
    ["no entry", { kind: "publication", after: { id: "x" } }, "it isn’t the entry that it says"],
    [
      "no entry of a list",
      { kind: "links", before: {}, after: { label: "x" } },
      "it doesn’t say which entry it means",
    ],
    [
      "an entry of what has none",
      { kind: "publication", entry: id, after: { id } },
      "it means an entry where there are none",
    ],
  ])("it is told where a change has %s", (_, other, what) => {
    expect(told({ changes: [other] })).toBe(
      `It isn’t as this site’s editor writes proposals, at number 1 of its “changes”: ${what}.`,
    );
  });

  it.each([
    [
      "another path for a kind",
      { changes: [{ ...change, kind: "../../x" }] },
      ", at number 1 of its “changes”.",
    ],
    [
      "a kind that every object has",
      { changes: [{ ...change, kind: "constructor" }] },
      ", at number 1 of its “changes”.",
    ],
    ["an entry twice", { changes: [change, change] }, ": it changes an entry twice."],
    ["a field that proposals don’t have", { author: "x" }, "."],
    ["no changes", { changes: undefined }, "."],
    [
      "an order that names an entry twice",
      { order: [{ kind: "links", before: [id, id], after: [id] }] },
      ", at number 1 of its “order”: it names an entry twice.",
    ],
    [
      "a kind in two orders",
      { order: [1, 2].map(() => ({ kind: "links", before: [], after: [] })) },
      ": it orders a kind twice.",
    ],
  ])("it is told that it has %s", (_, other, end) => {
    expect(told(other)).toBe(`It isn’t as this site’s editor writes proposals${end}`);
  });

  const hidden = "The text has a character in it that can’t be seen.";
  it.each([
    [{ who: " " }, "Who proposes it: The text is empty."],
    [{ who: undefined }, "Who proposes it: it isn’t there."],
    [{ who: "Ann\nSigned-off-by: Bob" }, "Who proposes it: The text has a line break in it."],
    [
      { who: "A".repeat(101) },
      "Who proposes it: The text has 101 characters, more than the 100 that fit here.",
    ],
    [{ who: "Ann\u0000" }, `Who proposes it: ${hidden}`],
    [{ who: "Ann\u001b[2J" }, `Who proposes it: ${hidden}`],
    [{ why: "Ann\u202egnp" }, `Why: ${hidden}`],
    [{ why: "An\u00adn" }, `Why: ${hidden}`],
    [{ why: "\ud800" }, `Why: ${hidden}`],
    [
      { why: "A".repeat(2001) },
      "Why: The text has 2,001 characters, more than the 2,000 that fit here.",
    ],
    [
      { when: "25/11/2026" },
      "When: “25/11/2026” isn’t a date in the form that is needed here; did you mean “2026-11-25”?",
    ],
    [{ when: 20261125 }, "When: it isn’t there."],
  ])("it is told what is wrong in %j", (other, message) => {
    expect(told(other)).toBe(message);
  });
});
