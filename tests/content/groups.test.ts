import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Group } from "../../src/content/groups.ts";
import { loadContent } from "../../src/load/load-content.ts";

const anytown = join(import.meta.dirname, "../fixtures/anytown/_data");
let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "groups-"));
  data = join(folder, "_data");
  await cp(anytown, data, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A group on one line of its file, the first on line 4. */
const group = (id: string, more: Partial<Group> = {}): Partial<Group> => ({
  id,
  title: `What is ${id}`,
  ...more,
});

async function told(
  groups: readonly Partial<Group>[],
  edits: Record<string, readonly (readonly [found: string, written: string])[]> = {},
): Promise<string[]> {
  const lines = groups.map((entry) => `  ${JSON.stringify(entry)},`).join("\n");
  await writeFile(
    join(data, "groups.ts"),
    `import { defineGroups } from "../../../../src/content/groups.ts";\n\nexport default defineGroups([\n${lines}\n]);\n`,
  );
  for (const [file, changes] of Object.entries(edits)) {
    const path = join(data, file);
    let text = await readFile(path, "utf8");
    for (const [found, written] of changes) {
      expect(text).toContain(found);
      text = text.replace(found, written);
    }
    await writeFile(path, text);
  }
  const { problems = [] } = await loadContent(data);
  return problems.map(
    ({ file, line, column, entry, message, help }) =>
      `${file}:${line}:${column} ${entry ? `${entry}: ` : ""}${message} | ${help}`,
  );
}

const inGroup = (priority: string, id: string) =>
  [`id: "${priority}",`, `id: "${priority}",\n    group: "${id}",`] as const;
const labelled = (priority: string, label: string) =>
  [`id: "${priority}",`, `id: "${priority}",\n    label: "${label}",`] as const;

describe("groups", () => {
  it("may be absent, empty, one or two deep, and may leave priorities outside", async () => {
    expect(await told([])).toEqual([]);
    expect(
      await told([group("people")], { "priorities.ts": [inGroup("listen", "people")] }),
    ).toEqual([]);
    expect(
      await told([group("people"), group("young", { within: "people" })], {
        "priorities.ts": [['group: "people"', 'group: "young"'], inGroup("act-early", "people")],
      }),
    ).toEqual([]);
  });

  it("may hold words alone", async () => {
    expect(await told([group("people", { statement: "People come first." })])).toEqual([]);
    expect(await told([group("people", { summary: "This is about **people**." })])).toEqual([]);
  });

  it("may bear the same title in two places", async () => {
    const inner = { title: "What we will do", summary: "It is a list." };
    expect(
      await told([
        group("one"),
        group("two"),
        group("in-one", { within: "one", ...inner }),
        group("in-two", { within: "two", ...inner }),
      ]),
    ).toEqual([]);
  });

  it("tell of one with nothing in it", async () => {
    expect(await told([group("people")])).toEqual([
      '_data/groups.ts:4:4 group “people”: There is nothing in this group, neither a priority nor words. | Write group: "people" into each priority that is in it, or delete the group.',
    ]);
  });

  it("tell of a third level, and not of what comes of it", async () => {
    expect(
      await told([
        group("a"),
        group("b", { within: "a" }),
        group("c", { within: "b" }),
        group("d", { within: "c", summary: "It is deep." }),
      ]),
    ).toEqual([
      '_data/groups.ts:6:33 group “c”: This group is within “b”, which is itself within “a”: groups can be two deep, and this is a third level. | Write within: "a" if it may stand beside “b”, or make priorities of what is in it.',
    ]);
  });

  it("tell of a circle once", async () => {
    expect(
      await told([
        group("a", { within: "b" }),
        group("b", { within: "c" }),
        group("c", { within: "a" }),
        group("d", { within: "a", summary: "It leads into the circle." }),
      ]),
    ).toEqual([
      "_data/groups.ts:4:33 group “a”: This group is within “b”, which is within “c”, and that is within this one again. | Delete “within” from the one that is the outermost.",
    ]);
  });

  it("tell of one that is within itself", async () => {
    expect(await told([group("a", { within: "a" })])).toEqual([
      "_data/groups.ts:4:33 group “a”: This group is a part of itself. | Delete the whole of “within”: it may be left out.",
    ]);
  });

  it("tell of two beside each other with one title", async () => {
    const summary = "It is about people.";
    expect(
      await told([group("a", { summary }), group("b", { summary, title: "what is A" })]),
    ).toEqual([
      "_data/groups.ts:5:13 group “b”: “what is A” is the title of another group beside this one. | Write what belongs to this entry, or delete one of the two.",
    ]);
  });

  it("tell of an id that no group has", async () => {
    expect(
      await told([group("people")], {
        "priorities.ts": [inGroup("listen", "people"), inGroup("act-early", "peeple")],
      }),
    ).toEqual([
      "_data/priorities.ts:19:5 priority “act-early”: There is no group with the id “peeple”; did you mean “people”? | Write the id of a group from _data/groups.ts: people.",
    ]);
  });
});

describe("labels of priorities", () => {
  it("may be numbers of any kind, and the same in two groups", async () => {
    expect(
      await told([group("one"), group("two")], {
        "priorities.ts": [
          labelled("listen", "1"),
          labelled("act-early", "1"),
          inGroup("listen", "one"),
          inGroup("act-early", "two"),
        ],
      }),
    ).toEqual([]);
  });

  it("tell of one that two priorities in the same place have", async () => {
    expect(
      await told([], { "priorities.ts": [labelled("listen", "A"), labelled("act-early", "a")] }),
    ).toEqual([
      "_data/priorities.ts:19:5 priority “act-early”: “a” is the label of another priority in the same place. | Write the one that this priority has in the source.",
    ]);
  });

  it("tell of one that says the name of priorities again, whatever it is", async () => {
    expect(await told([], { "priorities.ts": [labelled("listen", "Priority 1.1")] })).toEqual([
      '_data/priorities.ts:8:5 priority “listen”: “Priority 1.1” begins with what stands before it anyway. | Write "1.1" alone.',
    ]);
    expect(
      await told([], {
        "publication.ts": [
          ["  owners:", '  priorityName: { one: "Pillar", many: "Pillars" },\n  owners:'],
        ],
        "priorities.ts": [labelled("act-early", "pillar B")],
      }),
    ).toEqual([
      '_data/priorities.ts:19:5 priority “act-early”: “pillar B” begins with what stands before it anyway. | Write "B" alone.',
    ]);
  });
});

describe("the name of priorities", () => {
  it("needs both words", async () => {
    expect(
      await told([], {
        "publication.ts": [["  owners:", '  priorityName: { one: "Pillar" },\n  owners:']],
      }),
    ).toEqual([
      '_data/publication.ts:17:3 “many” is missing. | Add a line for it. The word for several of them, as it stands at the start of a line. For example: many: "Pillars",',
    ]);
  });
});
