import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Content } from "../../../src/content/content.ts";
import { linksSchema } from "../../../src/content/links.ts";
import { publicationSchema } from "../../../src/content/publication.ts";
import { applyProposal } from "../../../src/edit/proposal/apply-proposal.ts";
import { brackenford, edited, idsOf, proposed } from "./brackenford.ts";

const [first, second, third] = brackenford.links;
if (!first || !second || !third) throw new Error("There are three links at least.");

/** Merges what somebody proposes into what somebody else did meanwhile. */
const merge = (
  proposal: (draft: Content) => void,
  meanwhile: (draft: Content) => void,
  base?: Content,
) => applyProposal(edited(meanwhile, base), proposed(proposal, base));

/** The same where it must go well. */
function merged(
  proposal: (draft: Content) => void,
  meanwhile: (draft: Content) => void,
  base?: Content,
): Content {
  const { content, clashes } = merge(proposal, meanwhile, base);
  expect(clashes).toEqual([]);
  return content as Content;
}

/** What is told where it can’t go well, after it was seen that nothing was taken. */
function told(proposal: (draft: Content) => void, meanwhile: (draft: Content) => void): string[] {
  const current = edited(meanwhile);
  const { content, clashes } = applyProposal(current, proposed(proposal));
  expect(content).toBe(current);
  return clashes.map(({ message }) => message);
}

const nowhere = () => {};

const link = linksSchema.element.shape;
const labelOf = (field: z.ZodType) => z.globalRegistry.get(field)?.label;

describe("the number of a priority, which is its place", () => {
  const bare = (draft: Content) => {
    const [one] = draft.priorities;
    if (!one) throw new Error("There is a priority at least.");
    draft.priorities = ["aa", "bb", "cc"].map((id, index) => ({
      id,
      number: index + 1,
      title: `Title ${id}`,
      source: one.source,
    }));
  };
  const without = (id: string) => (draft: Content) => {
    draft.priorities = draft.priorities
      .filter((one) => one.id !== id)
      .map((one, index) => ({ ...one, number: index + 1 }));
  };

  it("is no clash where one side removes a priority and the other one before it", () => {
    const base = edited(bare);
    const content = merged(without("cc"), without("aa"), base);
    expect(idsOf(content, "priorities")).toEqual(["bb"]);
  });
});

describe("a proposal for data that moved", () => {
  it("leaves the other fields of an entry as they became", () => {
    const content = merged(
      ({ links }) => Object.assign(links[0] ?? {}, { label: "The proposal’s label" }),
      ({ links }) => Object.assign(links[0] ?? {}, { description: "Somebody else’s words." }),
    );
    expect(content.links[0]).toEqual({
      ...first,
      label: "The proposal’s label",
      description: "Somebody else’s words.",
    });
  });

  it("takes a field that both sides left out, or changed in the same way", () => {
    const same = ({ links }: Content) => {
      if (links[0]) links[0].label = "The same label";
      delete links[0]?.helpsWith;
    };
    expect(merged(same, same)).toEqual(edited(same));
  });

  it("keeps what both sides added, each at its place", () => {
    const content = merged(
      ({ links }) => links.unshift({ ...first, id: "ours" }),
      ({ links }) => links.push({ ...first, id: "theirs" }),
    );
    expect(idsOf(content, "links")).toEqual(["ours", ...idsOf(brackenford, "links"), "theirs"]);
  });

  it("puts a new entry behind its neighbour, or where its place is found otherwise", () => {
    const content = merged(
      ({ links }) => links.splice(2, 0, { ...first, id: "ours" }),
      ({ links }) => links.splice(1, 1),
    );
    expect(idsOf(content, "links").slice(0, 3)).toEqual([first.id, "ours", third.id]);
  });

  it("moves entries, and leaves those between that are new", () => {
    const content = merged(
      ({ links }) => links.push(...links.splice(0, 1)),
      ({ links }) => links.splice(1, 0, { ...first, id: "theirs" }),
    );
    const [, ...others] = idsOf(brackenford, "links");
    expect(idsOf(content, "links")).toEqual(["theirs", ...others, first.id]);
  });

  it("keeps moves of both sides that don’t contradict one another", () => {
    const base = edited(({ links }) => {
      links.splice(0, links.length, ..."abcdef".split("").map((id) => ({ ...first, id })));
    });
    const content = merged(
      ({ links }) => links.push(...links.splice(0, 1)),
      ({ links }) => links.splice(1, 0, ...links.splice(3, 1)),
      base,
    );
    expect(idsOf(content, "links")).toEqual(["d", "b", "c", "e", "f", "a"]);
  });

  it("removes an entry that is as the proposal knew it", () => {
    const content = merged(({ links }) => links.splice(1, 1), nowhere);
    expect(idsOf(content, "links")).not.toContain(second.id);
  });

  it("merges lists of words by the items that stayed", () => {
    const base = edited(({ publication }) => {
      publication.summary = ["One.", "Two.", "Three."];
    });
    const content = merged(
      ({ publication }) => publication.summary.splice(0, 1, "One, better."),
      ({ publication }) => publication.summary.splice(1, 2, "Two, better.", "Three.", "Four."),
      base,
    );
    expect(content.publication.summary).toEqual([
      "One, better.",
      "Two, better.",
      "Three.",
      "Four.",
    ]);
  });

  it("merges groups in a list that have no id by their fields", () => {
    const step = { picture: "1F91D", sentences: ["We help."] };
    const base = edited(({ easyRead }) => {
      if (easyRead.parts[0]) easyRead.parts[0].steps = [step, { ...step, picture: "1F600" }];
    });
    const content = merged(
      ({ easyRead }) => Object.assign(easyRead.parts[0]?.steps[0] ?? {}, { picture: "1F44D" }),
      ({ easyRead }) => {
        Object.assign(easyRead.parts[0]?.steps[0] ?? {}, { sentences: ["We always help."] });
        easyRead.parts[0]?.steps.push(step);
      },
      base,
    );
    expect(content.easyRead.parts[0]?.steps).toEqual([
      { picture: "1F44D", sentences: ["We always help."] },
      { ...step, picture: "1F600" },
      step,
    ]);
  });

  it("has the later of two days on which the words changed, since it follows the newest update", () => {
    const day = (date: string) => (draft: Content) => {
      draft.updates.unshift({ id: `on-${date}`, date, title: "New", text: "This is new." });
      draft.publication.updated = date;
    };
    expect(merged(day("2026-11-25"), day("2026-11-20")).publication.updated).toBe("2026-11-25");
    expect(merged(day("2026-11-20"), day("2026-11-25")).publication.updated).toBe("2026-11-25");
  });

  it("numbers priorities by their places where both sides added one", () => {
    const add = (id: string) => (draft: Content) => {
      const [priority] = draft.priorities;
      if (!priority) throw new Error("There is a priority.");
      draft.priorities.push({ ...priority, id, number: draft.priorities.length + 1 });
    };
    const { priorities } = merged(add("ours"), add("theirs"));
    expect(priorities.map(({ number }) => number)).toEqual(priorities.map((_, index) => index + 1));
    expect(
      priorities
        .slice(-2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["ours", "theirs"]);
  });

  it("comes into a kind whose file is absent", () => {
    const { versions: _, ...without } = brackenford;
    const version = { id: "film", kind: "audio", url: "https://www.example.org/", by: "Anytown" };
    const proposal = proposed(
      ({ versions }) => {
        versions.splice(0, versions.length, version as (typeof versions)[number]);
      },
      edited(({ versions }) => versions.splice(0)),
    );
    expect(applyProposal(without, proposal)).toEqual({
      content: { ...without, versions: [version] },
      clashes: [],
    });
  });
});

describe("a clash", () => {
  const label = (text: string) => (draft: Content) => {
    if (draft.links[0]) draft.links[0].label = text;
  };

  it("names the entry and the field that both sides changed, and both words", () => {
    const messages = told(label("The proposal’s label"), label("Somebody else’s label"));
    expect(messages).toEqual([
      `The link “Somebody else’s label”: “${labelOf(link.label)}” was changed meanwhile, too. It says “Somebody else’s label” now; the proposal says “The proposal’s label”.`,
    ]);
  });

  it("is told of a field that one side left out", () => {
    const messages = told(
      ({ links }) => {
        if (links[0]) links[0].helpsWith = "I need help";
      },
      ({ links }) => {
        delete links[0]?.helpsWith;
      },
    );
    expect(messages).toEqual([
      `The link “${first.label}”: “${labelOf(link.helpsWith.unwrap())}” was changed meanwhile, too. It is empty now; the proposal says “I need help”.`,
    ]);
  });

  it("says where it is for programs, too", () => {
    const { clashes } = merge(
      ({ publication }) => Object.assign(publication.contact ?? {}, { label: "Ours" }),
      ({ publication }) => Object.assign(publication.contact ?? {}, { label: "Theirs" }),
    );
    expect(clashes.map(({ kind, entry, way }) => [kind, entry, way])).toEqual([
      ["publication", undefined, ["contact", "label"]],
    ]);
  });

  it("is told of an entry that was removed here and is changed there, and the other way round", () => {
    const remove = ({ links }: Content) => links.splice(0, 1);
    expect(told(label("Another label"), remove)).toEqual([
      `The link “${first.label}”: it was removed meanwhile, and the proposal changes it.`,
    ]);
    expect(told(remove, label("Another label"))).toEqual([
      "The link “Another label”: it was changed meanwhile, and the proposal removes it.",
    ]);
  });

  it("is told of a new entry that has become another one meanwhile", () => {
    const add = (label: string, description: string) => (draft: Content) =>
      draft.links.push({ ...first, id: "new", label, description });
    expect(told(add("New link", "Ours."), add("New link", "Theirs."))).toEqual([
      "The link “New link”: it was added meanwhile, too, with other words.",
    ]);
    expect(told(add("Our link", "Ours."), add("Their link", "Theirs."))).toEqual([
      "The link “Our link”: the proposal adds it under the short name that the link “Their link” has by now.",
    ]);
    expect(merge(add("New link", "Ours."), add("New link", "Ours.")).clashes).toEqual([]);
  });

  it("is told of items of a list that both sides changed", () => {
    const messages = told(
      ({ publication }) => publication.summary.push("Ours."),
      ({ publication }) => publication.summary.push("Theirs."),
    );
    expect(messages).toEqual([
      `The publication: “${labelOf(publicationSchema.shape.summary)}” was changed meanwhile, too. It says something else now; the proposal has other words.`,
    ]);
  });

  it("is told of orders that can’t both be kept", () => {
    const base = edited(({ links }) => {
      links.splice(0, links.length, ..."abc".split("").map((id) => ({ ...first, id })));
    });
    const reordered = (order: string) => (draft: Content) =>
      draft.links.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    const { clashes } = merge(reordered("bac"), reordered("acb"), base);
    expect(clashes.map(({ message }) => message)).toEqual([
      "The proposal moves a link, and meanwhile others were moved so that both orders can’t be kept.",
    ]);
  });

  it("is told of data in which two entries have one id", () => {
    const messages = told(label("Another label"), ({ links }) => links.push({ ...first }));
    expect(messages).toEqual([
      "Two entries can’t be told apart in the data as they are: a link needs a short name that no other has.",
    ]);
  });
});
