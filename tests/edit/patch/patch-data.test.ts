import { describe, expect, it } from "vitest";
import { patchData } from "../../../src/edit/patch/patch-data.ts";
import { readNow } from "../../../src/edit/patch/read-now.ts";
import { dataFiles, kindOf } from "./data-files.ts";

// biome-ignore lint/suspicious/noExplicitAny: a test changes what the file that it wrote itself holds
type Data = any;

/** A data file whose data are written so. */
function fileOf(name: string, data: string): string {
  const { define, module } = kindOf(name);
  return `// Words about it.\n\nimport { ${define} } from "../src/content/${module}.ts";\n\nexport default ${define}(${data});\n`;
}

/** Changes the values of a file, and gives what it is then. */
function changed(name: string, source: string, change: (data: Data) => void) {
  const kind = kindOf(name);
  const read = readNow(source, kind);
  if ("problem" in read) throw new Error(read.problem.message);
  const after = structuredClone(read.value);
  change(after);
  return patchData(source, kind, read.value, after);
}

/** The same for a file whose data are given, as the data are written then. */
function written(name: string, data: string, change: (data: Data) => void): string {
  const patched = changed(name, fileOf(name, data), change);
  if ("problem" in patched) throw new Error(patched.problem.message);
  const [begin, end] = fileOf(name, "\0").split("\0");
  expect(patched.source.startsWith(begin ?? "")).toBe(true);
  expect(patched.source.endsWith(end ?? "")).toBe(true);
  return patched.source.slice(begin?.length, -(end?.length ?? 0));
}

const sources = `[
  {
    id: "page",
    title: "The page",
    publisher: "The council",
    url: "https://example.org/page", // seen in May
    // What was taken from it
    note: "All of it",
  },
  // The older one
  {
    id: "news",
    title: 'The news',
    publisher: "It's the council", // not the NHS
    url: "https://example.org/news",
    note: "Some   of it",
  }, // keep

  // Kept for later:
  // { id: "third" }
]`;

describe("a patched data file", () => {
  it("differs in one line where one text is another", () => {
    const patched = written("sources", sources, ([, news]) => {
      news.title = "The “news”";
    });
    expect(patched).toBe(sources.replace("'The news'", "'The “news”'"));
  });

  it("keeps each text as it is written, if it says the same once it is mended", () => {
    const patched = written("sources", sources, ([page]) => {
      page.note = "Nothing";
    });
    expect(patched).toBe(sources.replace("All of it", "Nothing"));
  });

  it("has a new field where its schema has it", () => {
    const patched = written("sources", sources, ([page]) => {
      page.date = "2026-05-01";
    });
    expect(patched).toBe(
      sources.replace(
        `"The council",\n    url: "https://example.org/page"`,
        `"The council",\n    date: "2026-05-01",\n    url: "https://example.org/page"`,
      ),
    );
  });

  it("loses a field with the comment behind it, and keeps the one above it", () => {
    const patched = written("sources", sources, ([page]) => {
      delete page.url;
      delete page.note;
    });
    expect(patched).toBe(
      sources
        .replace('    url: "https://example.org/page", // seen in May\n', "")
        .replace('    note: "All of it",\n', ""),
    );
  });

  it("loses an entry with the comments above and behind it, and keeps those for themselves", () => {
    expect(written("sources", sources, (all) => all.pop())).toBe(`[
  {
    id: "page",
    title: "The page",
    publisher: "The council",
    url: "https://example.org/page", // seen in May
    // What was taken from it
    note: "All of it",
  },

  // Kept for later:
  // { id: "third" }
]`);
  });

  it("has an entry in another place with its comments", () => {
    expect(written("sources", sources, (all) => all.reverse())).toBe(`[
  // The older one
  {
    id: "news",
    title: 'The news',
    publisher: "It's the council", // not the NHS
    url: "https://example.org/news",
    note: "Some   of it",
  }, // keep
  {
    id: "page",
    title: "The page",
    publisher: "The council",
    url: "https://example.org/page", // seen in May
    // What was taken from it
    note: "All of it",
  },

  // Kept for later:
  // { id: "third" }
]`);
  });

  it("has a new entry as Biome would write it, its fields in the order of the schema", () => {
    const note =
      "It says what the council and the NHS want to do for children, and by when they want to.";
    const patched = written("sources", sources, (all) =>
      all.splice(1, 0, { note, title: "T", id: "new", publisher: "P", url: "https://x.org/" }),
    );
    expect(patched).toBe(
      sources.replace(
        "  // The older one",
        `  {
    id: "new",
    title: "T",
    publisher: "P",
    url: "https://x.org/",
    note: "${note}",
  },
  // The older one`,
      ),
    );
  });

  it("keeps line ends, blanks and lists without last commas as they are", () => {
    const source = fileOf("organisations", "[\n\t{\n\t\t'id': 'a',\n\t\t'name': 'A' // it\n\t}\n]");
    const patched = changed("organisations", source.replaceAll("\n", "\r\n"), (all) => {
      all[0].shortName = "B";
      all.push({ id: "c", name: "one\n\ntwo" });
    });
    const now = fileOf(
      "organisations",
      `[\n\t{\n\t\t'id': 'a',\n\t\t'name': 'A', // it\n\t\t"shortName": "B"\n\t},\n\t{\n\t\tid: "c",\n\t\tname: \`one\n\ntwo\`,\n\t}\n]`,
    );
    expect(patched).toEqual({ source: now.replaceAll("\n", "\r\n") });
  });

  it("begins its first entry with a line for each field", () => {
    expect(written("organisations", "[]", (all) => all.push({ id: "a", name: "A" }))).toBe(
      '[\n  {\n    id: "a",\n    name: "A",\n  },\n]',
    );
  });

  it("keeps what was told of an empty list", () => {
    expect(
      written("organisations", "[\n  // None yet.\n]", (all) => all.push({ id: "a", name: "A" })),
    ).toBe('[\n  // None yet.\n  {\n    id: "a",\n    name: "A",\n  },\n]');
    expect(written("organisations", '[ // All\n  { id: "a" },\n]', (all) => all.pop())).toBe(
      "[ // All\n]",
    );
    expect(written("organisations", '[{ id: "a" }]', (all) => all.pop())).toBe("[]");
  });

  const step = (sentences: string) => `{
  checkedBy: [],
  parts: [
    {
      id: "easy-what",
      title: "What is this?",
      steps: [
        { picture: "1F4CB", sentences: ${sentences} },
      ],
    },
  ],
}`;

  it("has a longer list in one line as long as it fits", () => {
    const patched = written("easyRead", step('["A plan."]'), ({ parts }) =>
      parts[0].steps[0].sentences.push("It is for you."),
    );
    expect(patched).toBe(step('["A plan.", "It is for you."]'));
  });

  it("has a line for each item of a list that doesn’t fit any more", () => {
    const long = "It is for all children and young people who need more help.";
    const patched = written("easyRead", step('["A plan." /* or not */]'), ({ parts }) =>
      parts[0].steps[0].sentences.push(long),
    );
    expect(patched).toBe(
      step(`[
          "A plan.", /* or not */
          "${long}",
        ]`),
    );
  });

  it("has new groups as their neighbours are", () => {
    const patched = written("easyRead", step('["A plan."]'), ({ parts, checkedBy }) => {
      parts[0].steps.push({ sentences: ["It is new."], picture: "1F4C5" });
      parts.push({ ...parts[0], id: "easy-more" });
      checkedBy.push({ on: "2026-01-01", who: "A group" });
    });
    expect(patched).toBe(`{
  checkedBy: [{ who: "A group", on: "2026-01-01" }],
  parts: [
    {
      id: "easy-what",
      title: "What is this?",
      steps: [
        { picture: "1F4CB", sentences: ["A plan."] },
        { picture: "1F4C5", sentences: ["It is new."] },
      ],
    },
    {
      id: "easy-more",
      title: "What is this?",
      steps: [
        { picture: "1F4CB", sentences: ["A plan."] },
        { picture: "1F4C5", sentences: ["It is new."] },
      ],
    },
  ],
}`);
  });

  const lines = (list: string) => `[
  {
    id: "a",
    text: \`The plan:

    - for “schools”
    - for  families
${list}    - for all\`,
  },
]`;

  it("keeps the lines of a text that stay, and the blanks before them", () => {
    const patched = written("updates", lines(""), (all) => {
      all[0].text = all[0].text.replace("- for all", "- for `you`\n- for all");
    });
    expect(patched).toBe(lines("    - for \\`you\\`\n"));
  });

  it("takes a text for a changed one where it stands, or for one that is gone", () => {
    const parts = (list: string) => `{\n  title: "T",\n  summary: [\n${list}  ],\n}`;
    const before = parts(
      '    // 1\n    "One is here.",\n    // 2\n    "Two is there.",\n    // 3\n    "Three",\n',
    );
    const patched = written("publication", before, (data) => {
      data.summary = ["Two is there, too.", "Three"];
    });
    expect(patched).toBe(parts('    // 2\n    "Two is there, too.",\n    // 3\n    "Three",\n'));
  });

  it("takes an entry with another id for the same one if nearly all else is the same", () => {
    const patched = written("sources", sources, ([page]) => {
      page.id = "web-page";
    });
    expect(patched).toBe(sources.replace('"page"', '"web-page"'));
  });

  it("keeps types, round brackets and comments around a value", () => {
    const odd =
      '[{ id: "a", /* 0 */ url: /* 1 */ ("a" as const) /* 2 */, name: `A` satisfies string } /* 3 */]';
    const patched = written("organisations", odd, ([one]) => {
      one.url = "b";
      one.name = "B’s `c`";
    });
    expect(patched).toBe(
      '[{ id: "a", /* 0 */ url: /* 1 */ ("b" as const) /* 2 */, name: `B’s \\`c\\`` satisfies string } /* 3 */]',
    );
  });

  const filled = ["$", "{a}"].join("");
  it.each([
    ["a dollar", filled, `"${filled}"`],
    ["a dollar in several lines", `\`\n${filled}`, `\`\\\`\n\\${filled}\``],
    ["the end of a script", "</script>", '"</script>"'],
    ["backslashes", "C:\\new", '"C:\\\\new"'],
    ["quotation marks", 'https://a.org/"b"', "'https://a.org/\"b\"'"],
    ["both marks", "https://a.org/\"b'", '"https://a.org/\\"b\'"'],
    ["ends of lines of another sort", "a\u2028b", '"a\u2028b"'],
    ["a line that looks like a mark between versions", "a\n=======\nb", "`a\n =======\nb`"],
    ["a comment", "/* a */ // b", '"/* a */ // b"'],
  ])("has %s as plain text", (_, text, asWritten) => {
    const one = (text: string) => `[{ id: "a", name: ${text} }]`;
    const patched = written("organisations", one("0"), (all) => {
      all[0].name = text;
    });
    expect(patched).toBe(one(asWritten));
  });
});

describe("an unchanged save", () => {
  it("of each data file of this project gives the same bytes", async () => {
    const files = await dataFiles();
    expect(files.length).toBeGreaterThan(80);
    for (const { kind, source } of files) {
      for (const text of [source, source.replaceAll("\n", "\r\n"), `\ufeff${source}`]) {
        expect(changed(kind.name, text, () => {})).toEqual({ source: text });
      }
    }
  });

  it("gives the same bytes where reading mends what is written", () => {
    const source = fileOf(
      "updates",
      "[{ id: 'a', text: `It's  \"so\",\r\n   isn't it?`, date: undefined }]",
    );
    expect(changed("updates", source, ([one]) => delete one.date)).toEqual({ source });
  });
});

describe("a file that can’t be patched", () => {
  const source = fileOf("organisations", '[\n  { id: "a", name: "A" },\n]');
  const kind = kindOf("organisations");
  const before = [{ id: "a", name: "A" }];

  it("is kept with the byte order mark where it can be", () => {
    const patched = patchData(`\ufeff${source}`, kind, before, [{ id: "a", name: "B" }]);
    expect(patched).toEqual({ source: `\ufeff${source.replace('"A"', '"B"')}` });
  });

  it.each([
    [
      "can’t be read",
      source.replace('"A" }', '"A"'),
      6,
      "The bracket { in this line isn’t closed.",
    ],
    [
      "has another frame",
      source.replace("defineOrganisations([", "make(["),
      5,
      "The line that begins the data was changed.",
    ],
    [
      "holds what is no data",
      source.replace('"A"', "name()"),
      6,
      "This isn’t plain text, a number or a list: name()",
    ],
    [
      "holds something else",
      source.replace('"A"', '"C"'),
      1,
      "The file holds something else than what was to be changed.",
    ],
  ])("tells that it %s", (_, text, line, message) => {
    const patched = patchData(text, kind, before, [{ id: "a", name: "B" }]);
    expect(patched).toMatchObject({ problem: { line, message } });
  });

  const deep = (levels: number): unknown => (levels > 0 ? [deep(levels - 1)] : "a");
  it.each([
    [
      "half a letter",
      { id: "a", name: "\ud800" },
      "The text has a character in it that no file can hold.",
    ],
    ["a null", { id: "a", name: "\0" }, "The text has a character in it that no file can hold."],
    [
      "a program’s own name",
      JSON.parse('{ "id": "a", "__proto__": { "name": "A" } }'),
      "No field can be called “__proto__”.",
    ],
    [
      "no data",
      { id: "a", name: new Date(0) },
      "This is no text, no number, no list and no group of fields.",
    ],
    [
      "no number",
      { id: "a", name: Number.NaN },
      "This is no text, no number, no list and no group of fields.",
    ],
    [
      "too many brackets",
      { id: "a", name: deep(5_000) },
      "More than 50 brackets stand in one another here.",
    ],
  ])("tells that it can’t hold %s", (_, entry, message) => {
    const patched = patchData(source, kind, before, [entry]);
    expect(patched).toMatchObject({ problem: { line: 6, message } });
  });

  it("is not touched where what is written would not read back the same", () => {
    const patched = patchData(source, kind, before, [{ id: "a", name: "a\n||||||| b" }]);
    expect(patched).toEqual({
      problem: {
        line: 1,
        column: 1,
        message:
          "The change can’t be written into this file in such a way that it reads back the same.",
        help: "Make it in the file itself, by hand.",
      },
    });
  });
});
