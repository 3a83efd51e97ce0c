import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seeded } from "../../bench/generate/seeded.ts";
import { writeDataFolder } from "../../bench/generate/write-data-folder.ts";
import type { Content } from "../../src/content/content.ts";
import { realData } from "../real-data.ts";
import { editsOf, nameOf } from "../right-edits/edit-kinds.ts";
import { makeEdit } from "../right-edits/make-edit.ts";
import { writeRightFiles } from "../right-edits/right-files.ts";
import { brackenford } from "../site/brackenford.ts";
import { alteredWords } from "./altered-words.ts";
import { release } from "./release.ts";
import { wordDifferences } from "./word-differences.ts";

it("has the words of the news release as they are, or has taken them back, which is allowed", async () => {
  const told = await alteredWords(realData);
  if (told) throw new Error(`\n${told}`);
});

describe("the comparison with the news release", () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), "verbatim-")), "_data");
    await writeRightFiles(folder);
  });
  afterEach(() => rm(dirname(folder), { recursive: true, force: true }));

  /** What is told of data that has every passage of the release, after a change to it. */
  async function told(change: (content: Content) => Content): Promise<string> {
    await writeDataFolder(change(whole), folder);
    return alteredWords(folder);
  }

  /** The same data with a change to the entry of one id. */
  const changed = <K extends "priorities" | "quotes">(
    kind: K,
    id: string,
    fields: Partial<Content[K][number]>,
  ) =>
    told((content) => ({
      ...content,
      [kind]: content[kind].map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)),
    }));

  it("says nothing of words that are as they were", async () => {
    expect(await told((content) => content)).toBe("");
  });

  it.each(release.quotes)("says nothing when the quote $id is withdrawn", async ({ id }) => {
    const left = await told(({ quotes, ...rest }) => ({
      ...rest,
      quotes: quotes.filter((quote) => quote.id !== id),
    }));
    expect(left).toBe("");
  });

  it("says nothing when priorities are withdrawn", async () => {
    const left = await told(({ priorities, ...rest }) => ({
      ...rest,
      priorities: priorities.slice(2).map((priority, at) => ({ ...priority, number: at + 1 })),
    }));
    expect(left).toBe("");
  });

  it("says nothing of words that are taken from elsewhere", async () => {
    const fields = { title: "Nothing about us without us", source: "minutes" };
    expect(await changed("priorities", "nothing-for-us-without-us", fields)).toBe("");
  });

  it("says nothing of any right edit that leaves these words alone", async () => {
    const theirs =
      /(add|remove|move) quotes.*paragraphs$|change (quotes.*paragraphs|priorities.*(title|statement|number)$)|publication.vision.parts|move priorities/;
    const edits = new Map(editsOf(whole).map((edit) => [nameOf(edit), edit]));
    const others = [...edits].filter(([name]) => !theirs.test(name));
    expect(others.map(([name]) => name)).toContain("remove quotes");
    for (const [name, edit] of others) {
      const edited = makeEdit(whole, edit, seeded(1));
      expect([name, await told(() => edited)]).toEqual([name, ""]);
    }
  });

  it("tells the editor which words of a quote were altered", async () => {
    const [words = ""] = release.quotes[2].paragraphs;
    const mended = words.replace("aims", "AIMS").replace("adults.", "adults,");
    expect(await changed("quotes", "peter-axon", { paragraphs: [mended] })).toBe(
      `_data/quotes.ts:46:5  quote “peter-axon”
  The news release says “our key aims as an”, and here stands “our key AIMS as an”.
  Write the words of the news release again, or, if they were taken back, delete the whole entry.

_data/quotes.ts:46:5  quote “peter-axon”
  The news release says “well as adults. This strategy”, and here stands “well as adults, This strategy”.
  Write the words of the news release again, or, if they were taken back, delete the whole entry.

2 mistakes found. What is taken from the news release is kept word for word.
`,
    );
  });

  it("tells the editor of a paragraph that was left out of a quote", async () => {
    const paragraphs = release.quotes[1].paragraphs.slice(1);
    expect(await changed("quotes", "sarah-jane-colclough", { paragraphs })).toContain(
      "  The news release says “We want to make sure … inclusive of the SEND community. The new”, and here stands “The new”.\n",
    );
  });

  it("tells the editor of paragraphs that were parted elsewhere", async () => {
    const paragraphs = [release.quotes[1].paragraphs.join(" ")];
    expect(await changed("quotes", "sarah-jane-colclough", { paragraphs })).toContain(`
  The paragraphs begin and end elsewhere than in the news release.
  Part the words into 3 paragraphs as there.
`);
  });

  it("tells the editor which word of a priority was altered, even if its id was, too", async () => {
    const fields = { id: "professionals", title: "Skilled and knowledgable professionals" };
    expect(await changed("priorities", "skilled-professionals", fields)).toBe(
      `_data/priorities.ts:58:5  priority “professionals”
  The news release says “Skilled and knowledgeable professionals”, and here stands “Skilled and knowledgable professionals”.
  Write the words of the news release again, or, if they were taken back, delete the whole entry.

1 mistake found. What is taken from the news release is kept word for word.
`,
    );
  });

  it("tells the editor of priorities in another order", async () => {
    const turned = await told(({ priorities, ...rest }) => ({
      ...rest,
      priorities: priorities.toReversed().map((priority, at) => ({ ...priority, number: at + 1 })),
    }));
    expect(turned).toBe(`_data/priorities.ts:21:5  priority “identify-and-assess-early”
  This priority stands in another order than in the news release.
  Put the priorities into the order of the news release again.

1 mistake found. What is taken from the news release is kept word for word.
`);
  });

  it("tells the editor which words of the vision were altered", async () => {
    const altered = await told(({ publication, ...rest }) => ({
      ...rest,
      publication: {
        ...publication,
        vision: {
          lead: "They have",
          source: release.source.id,
          ...publication.vision,
          parts: ["the right support", "at the right time"],
        },
      },
    }));
    expect(altered).toContain(`
  The news release says “the right time, delivered by the right people”, and here stands “the right time”.
  Write the words of the news release again.
`);
  });
});

describe("the difference between a text and its source", () => {
  it.each([
    ["a b c d", "a b c d", []],
    ["a  b\nc", "a b c", []],
    ["a b c d e f", "a b c x e f", [{ source: "b c d e f", ours: "b c x e f" }]],
    ["a b c", "a b", [{ source: "a b c", ours: "a b" }]],
    ["a b", "so a b", [{ source: "a b", ours: "so a b" }]],
    ["a b c d e f g h i j k l m", "a m", [{ source: "a b c d e f … h i j k l m", ours: "a m" }]],
  ])("of %j and %j is %j", (source, ours, differences) => {
    expect(wordDifferences(source, ours)).toEqual(differences);
  });
});

/** Every passage of the release as data, around which all else is made up. */
const whole: Content = {
  ...brackenford,
  sources: [
    ...brackenford.sources,
    { ...release.source, title: "The release", publisher: "The council", note: "The words." },
  ],
  publication: {
    ...brackenford.publication,
    vision: { lead: "Children have", parts: [...release.vision], source: release.source.id },
  },
  priorities: release.priorities.map((passage, at) => ({
    ...passage,
    number: at + 1,
    source: release.source.id,
    meaning: ["It means what it says."],
    hue: "teal",
    picture: "1F4E3",
    shows: "a priority",
  })),
  quotes: release.quotes.map(({ id, paragraphs }) => ({
    id,
    speaker: { kind: "organisations", organisations: ["council"] },
    paragraphs: [...paragraphs],
    date: "2021-03-09",
    source: release.source.id,
    checkedOn: "2021-03-10",
    priorities: [],
  })),
  // What is made up names no priority that is made up, too
  measures: brackenford.measures.map(({ priority: _, ...measure }) => measure),
  actions: [],
  reports: [],
  easyRead: {
    ...brackenford.easyRead,
    parts: brackenford.easyRead.parts.map(({ priority: _, ...part }) => part),
  },
};
