import { describe, expect, it } from "vitest";
import { proposalSchema } from "../../../src/edit/proposal/proposal.ts";
import { proposalOf } from "../../../src/edit/proposal/proposal-of.ts";
import { proposalText } from "../../../src/edit/proposal/proposal-text.ts";
import { ann, brackenford, edited, proposed } from "./brackenford.ts";

const [first, second] = brackenford.links;
const { shortTitle, headline } = brackenford.publication;
if (!first || !second) throw new Error("There are two links at least.");

describe("a proposal", () => {
  it("holds the fields alone that differ, with their values before and after", () => {
    const { changes, order } = proposed(({ links, publication }) => {
      if (links[0]) links[0].label = "Another label";
      publication.headline = "Another headline";
    });
    expect(changes).toEqual([
      { kind: "publication", before: { headline }, after: { headline: "Another headline" } },
      {
        kind: "links",
        entry: first.id,
        before: { label: first.label },
        after: { label: "Another label" },
      },
    ]);
    expect(order).toEqual([]);
  });

  it("tells a field that was added, and one that was left out", () => {
    const { changes } = proposed(({ links }) => {
      if (links[0]) links[0].format = "PDF";
      delete links[1]?.checkedOn;
    });
    expect(changes).toEqual([
      { kind: "links", entry: first.id, before: {}, after: { format: "PDF" } },
      ...(second.checkedOn === undefined
        ? []
        : [
            {
              kind: "links",
              entry: second.id,
              before: { checkedOn: second.checkedOn },
              after: {},
            },
          ]),
    ]);
  });

  it("holds an entry that comes or goes whole, and where a new one stands", () => {
    const { changes, order } = proposed(({ links }) => {
      links.splice(1, 0, { ...structuredClone(first), id: "a-new-link" });
      links.pop();
    });
    const last = brackenford.links.at(-1);
    expect(changes).toContainEqual({ kind: "links", entry: last?.id, before: last });
    expect(changes).toContainEqual({
      kind: "links",
      entry: "a-new-link",
      after: { ...first, id: "a-new-link" },
    });
    expect(order).toHaveLength(1);
    expect(order[0]?.after.slice(0, 2)).toEqual([first.id, "a-new-link"]);
  });

  it("says who, when and why, and of which site, in the same bytes each time", () => {
    const proposal = proposed(({ publication }) => {
      publication.headline = "Another headline";
    });
    expect(proposalText(proposal)).toBe(`{
  "format": "strategy-proposal",
  "version": 1,
  "site": ${JSON.stringify(shortTitle)},
  "who": "Ann Example",
  "when": "2026-11-25",
  "why": "Our page has moved.",
  "changes": [
    {
      "kind": "publication",
      "before": {
        "headline": ${JSON.stringify(headline)}
      },
      "after": {
        "headline": "Another headline"
      }
    }
  ],
  "order": []
}
`);
  });

  it("mends the apostrophes of who and why as those of the data", () => {
    const after = edited(({ publication }) => {
      publication.headline = "Another headline";
    });
    const { who, why } = proposalOf(brackenford, after, {
      ...ann,
      who: "Pat O'Brien",
      why: "It's so.",
    });
    expect([who, why]).toEqual(["Pat O’Brien", "It’s so."]);
  });

  it("is one that the schema takes, also of easy read and its parts", () => {
    const proposal = proposed(({ easyRead }) => {
      easyRead.checkedBy.push({ who: "Readers of Anytown", on: "2026-01-02" });
      easyRead.parts.reverse();
      const [part] = easyRead.parts;
      if (part) part.title = "Another title";
    });
    expect(proposalSchema.parse(proposal)).toEqual(proposal);
    expect(proposal.changes.map(({ entry }) => entry)).toEqual([
      undefined,
      brackenford.easyRead.parts.at(-1)?.id,
    ]);
  });

  it("can’t be made of entries that no id tells apart", () => {
    const after = edited(({ links }) => {
      links.push(structuredClone(first));
    });
    expect(() => proposalOf(brackenford, after, ann)).toThrow(
      "Two of links can’t be told apart: a link needs an id of its own.",
    );
  });
});
