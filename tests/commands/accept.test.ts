import { execFile, execFileSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { proposalOf } from "../../src/edit/proposal/proposal-of.ts";
import { proposalText } from "../../src/edit/proposal/proposal-text.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { brackenford, edited, proposed } from "../edit/proposal/brackenford.ts";

const root = join(import.meta.dirname, "../..");
const { shortTitle } = brackenford.publication;
const identity = { NAME: "Kim Keeper", EMAIL: "kim@example.org" };
const env = {
  ...process.env,
  // As the launcher has it: each run would compile all modules anew
  NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node"),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) =>
      Object.entries(identity).map(([name, value]) => [`GIT_${role}_${name}`, value]),
    ),
  ),
};

let room: string;
let folder: string;

const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: folder, env, encoding: "utf8" });

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "accept-"));
});
afterAll(() => rm(room, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(room, "test-"));
  await cp(join(root, "tests/fixtures/brackenford/_data"), join(folder, "_data"), {
    recursive: true,
  });
  await writeFile(join(folder, "other.txt"), "As it was.\n");
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=The start");
});

type Ran = { code: number; out: string; err: string };

const run = (...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = [join(root, "src/commands/accept.ts"), ...args];
    execFile(process.execPath, command, { cwd: folder, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

/** Puts a proposal into a file beside the data, and gives its name. */
async function put(name: string, text: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), text);
  return name;
}

const label =
  (text: string) =>
  ({ links }: Content) => {
    if (links[0]) links[0].label = text;
  };
const headline =
  (text: string) =>
  ({ publication }: Content) => {
    publication.headline = text;
  };

const proposal = (edit: (draft: Content) => void, who = "Sam Ortiz", why = "Our page has moved.") =>
  proposalText({ ...proposed(edit), who, why });

const held = async () => (await loadContent(join(folder, "_data"))).content;
const subjects = () => git("log", "--format=%s", "--reverse").trim().split("\n").slice(1);

/** Everything beside the data files, and what git has: nothing of it may change. */
async function expectUntouched(commits = 1): Promise<void> {
  expect(git("rev-list", "--count", "HEAD").trim()).toBe(String(commits));
  expect(git("status", "--porcelain", "--", "_data", "other.txt")).toBe("");
  expect((await readdir(join(folder, "_data"))).filter((name) => name.startsWith("."))).toEqual([]);
}

describe("a proposal that fits", () => {
  it("is one commit over all kinds, with the proposer’s words and without their name as author", async () => {
    const name = await put(
      "p.json",
      proposal((draft) => {
        draft.organisations.push({ id: "parents-north", name: "Parents of the North" });
        draft.links.push({
          id: "parents-advice",
          label: "Parents of the North: advice",
          url: "https://www.parentsnorth.org.uk/advice",
          organisation: "parents-north",
          description: "Advice by parents.",
          helpsWith: "I want to talk to other parents",
        });
        draft.updates.unshift({
          id: "parents-news",
          date: "2025-12-01",
          title: "A new link",
          text: "You can now find advice by other parents.",
        });
        draft.publication.updated = "2025-12-01";
      }),
    );
    expect(await run(name)).toEqual({
      code: 0,
      out: `p.json: accepted
  Proposed by Sam Ortiz on 2026-11-25:
  “Our page has moved.”
  It changes publication.ts, organisations.ts, links.ts, updates.ts.

Each accepted proposal is one commit.
`,
      err: "",
    });
    expect(git("log", "-1", "--format=%an <%ae>%n%cn%n%B")).toBe(
      "Kim Keeper <kim@example.org>\nKim Keeper\nOur page has moved.\n\nProposed by Sam Ortiz on 2026-11-25.\n\n",
    );
    expect(git("show", "--format=", "--name-only").trim().split("\n")).toEqual(
      ["links", "organisations", "publication", "updates"].map((kind) => `_data/${kind}.ts`),
    );
    expect((await held())?.links.at(-1)?.organisation).toBe("parents-north");
    await expectUntouched(2);
  });

  it("changes no other line of the data files", async () => {
    await run(await put("p.json", proposal(headline("Another headline"))));
    const diff = git("show", "--format=", "--unified=0").split("\n");
    expect(diff.filter((line) => /^[-+] /.test(line))).toEqual([
      `-  headline: ${JSON.stringify(brackenford.publication.headline)},`,
      '+  headline: "Another headline",',
    ]);
  });

  it("is merged into data that moved meanwhile", async () => {
    const name = await put("p.json", proposal(label("The proposal’s label")));
    const path = join(folder, "_data/links.ts");
    const text = await readFile(path, "utf8");
    const words = JSON.stringify(brackenford.links[0]?.description);
    expect(text).toContain(words);
    await writeFile(path, `// A note\n${text.replace(words, '"Somebody else’s words."')}`);
    git("commit", "--quiet", "--all", "--message=Meanwhile");
    expect((await run(name)).code).toBe(0);
    expect((await held())?.links[0]).toEqual({
      ...brackenford.links[0],
      label: "The proposal’s label",
      description: "Somebody else’s words.",
    });
    expect(await readFile(path, "utf8")).toMatch(/^\/\/ A note\n/);
  });

  it("makes no commit where the data hold it already", async () => {
    const name = await put("p.json", proposal(headline("Another headline")));
    await run(name);
    const { code, out } = await run(name);
    expect([code, out.split("\n").slice(-4)]).toEqual([
      0,
      ["  The data hold all of it already.", "", "The data files are as they were.", ""],
    ]);
    await expectUntouched(2);
  });

  it("brings the file of a kind that had none", async () => {
    await rm(join(folder, "_data/versions.ts"));
    git("commit", "--quiet", "--all", "--message=Without versions");
    const start = await held();
    if (!start) throw new Error("The data are right without versions.");
    const after = edited((draft) => {
      draft.versions.push({
        id: "film",
        kind: "audio",
        url: "https://www.brackenford.gov.uk/plan-to-hear",
        by: "Brackenford Radio",
      });
    }, start);
    const who = { who: "Sam Ortiz", when: "2026-11-25", why: "Hear it." };
    const name = await put("p.json", proposalText(proposalOf(start, after, who)));
    expect((await run(name)).code).toBe(0);
    expect(await held()).toEqual(after);
    expect(git("show", "--format=", "--name-status").trim()).toBe("A\t_data/versions.ts");
    await expectUntouched(3);
  });

  it("has the byte order mark and the line ends of a file stay", async () => {
    const path = join(folder, "_data/publication.ts");
    const text = await readFile(path, "utf8");
    await writeFile(path, `\ufeff${text.replaceAll("\n", "\r\n")}`);
    git("commit", "--quiet", "--all", "--message=As Windows has it");
    expect((await run(await put("p.json", proposal(headline("Another headline"))))).code).toBe(0);
    expect(await readFile(path, "utf8")).toBe(
      `\ufeff${text.replace(brackenford.publication.headline, "Another headline").replaceAll("\n", "\r\n")}`,
    );
  });

  it("goes in where an earlier run was ended in the middle", async () => {
    await writeFile(join(folder, "_data/.links.ts.new"), "export default defineLi");
    expect((await run(await put("p.json", proposal(label("Another label"))))).code).toBe(0);
    await expectUntouched(2);
  });

  it("leaves alone what else somebody is about to commit", async () => {
    await writeFile(join(folder, "other.txt"), "Changed.\n");
    git("add", "other.txt");
    expect((await run(await put("p.json", proposal(headline("Another headline"))))).code).toBe(0);
    expect(git("show", "--format=", "--name-only").trim()).toBe("_data/publication.ts");
    expect(git("diff", "--cached", "--name-only").trim()).toBe("other.txt");
  });

  it("is written alone with --no-commit, also where there is no git", async () => {
    await rm(join(folder, ".git"), { recursive: true });
    const name = await put("p.json", proposal(headline("Another headline")));
    const { code, out } = await run("--no-commit", name);
    expect([code, out.split("\n").at(-2)]).toEqual([
      0,
      "The data files hold what was accepted; nothing was committed.",
    ]);
    expect((await held())?.publication.headline).toBe("Another headline");
  });

  it("is taken out of the text of an issue", async () => {
    const body = `### The proposal\r\n\r\n\`\`\`json\r\n${proposal(headline("Another headline"))}\r\n\`\`\`\r\n`;
    expect((await run("--from-issue", await put("issue.md", body))).code).toBe(0);
    expect((await held())?.publication.headline).toBe("Another headline");
  });
});

describe("several proposals", () => {
  it("are one commit each, in their order", async () => {
    const names = [
      await put("a.json", proposal(headline("One"), "Ann", "First.")),
      await put("b.json", proposal(label("Two"), "Bob", "Second.")),
    ];
    expect((await run(...names)).code).toBe(0);
    expect(subjects()).toEqual(["First.", "Second."]);
    expect(git("show", "--format=", "--name-only", "HEAD^").trim()).toBe("_data/publication.ts");
    await expectUntouched(3);
  });

  it("are all accepted or none", async () => {
    const names = [
      await put("a.json", proposal(headline("One"), "Ann", "First.")),
      await put("b.json", proposal(headline("Two"), "Bob", "Second.")),
    ];
    const { code, err } = await run(...names);
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.json: could be accepted alone\n/);
    expect(err).toContain("\nb.json: refused\n  Proposed by Bob on 2026-11-25:\n");
    expect(err).toMatch(/\n\nThe data files are as they were\.\n$/);
    await expectUntouched();
  });

  it("leave all as it was where git refuses one of them", async () => {
    const hook = join(folder, ".git/hooks/commit-msg");
    await mkdir(join(folder, ".git/hooks"), { recursive: true });
    await writeFile(
      hook,
      '#!/bin/sh\n! grep -q Second "$1" || { echo "No second." >&2; exit 1; }\n',
    );
    await chmod(hook, 0o755);
    const names = [
      await put("a.json", proposal(headline("One"), "Ann", "First.")),
      await put("b.json", proposal(label("Two"), "Bob", "Second.")),
    ];
    expect(await run(...names)).toEqual({
      code: 2,
      out: "",
      err: "Nothing was accepted: git made no commit, and nothing was changed. It said: No second.\n",
    });
    await expectUntouched();
  });
});

describe("a proposal that doesn’t fit", () => {
  it("is refused for a clash, by name", async () => {
    await run(await put("a.json", proposal(label("Somebody else’s label"))));
    const { code, out, err } = await run(
      await put("b.json", proposal(label("Another label"), "Bob")),
    );
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(`b.json: refused
  Proposed by Bob on 2026-11-25:
  “Our page has moved.”
  The link “Somebody else’s label”: “Words of the link” was changed meanwhile, too. It says “Somebody else’s label” now; the proposal says “Another label”.

The data files are as they were.
`);
    await expectUntouched(2);
  });

  it("is refused for mistakes, told as in a form", async () => {
    const { code, err } = await run(await put("p.json", proposal(headline("<b>New</b>"))));
    expect(code).toBe(1);
    expect(err.split("\n")[3]).toMatch(
      /^ {2}The publication, “.+”: The text has HTML in it: “<b>”\. Take the part between < and > away, and keep the words alone\.$/,
    );
    await expectUntouched();
  });

  it("is refused for a reference to what isn’t there", async () => {
    const { code, err } = await run(
      await put(
        "p.json",
        proposal(({ links }) => {
          if (links[0]) links[0].organisation = "nobody";
        }),
      ),
    );
    expect(code).toBe(1);
    expect(err).toContain(`  The link “${brackenford.links[0]?.label}”, “`);
    await expectUntouched();
  });
});

describe("a hostile proposal", () => {
  const sound = proposal(headline("Another headline"));
  const change = (json: string) => sound.replace(/"after": \{[^}]*\}/, () => `"after": ${json}`);
  const unlike = "It isn’t as this site’s editor writes proposals, at number 1 of its “changes”";

  const refused: [what: string, text: string | Buffer, reason: string][] = [
    [
      "a megabyte",
      `${sound}${" ".repeat(1_000_000)}`,
      `It has ${(1_000_000 + Buffer.byteLength(sound)).toLocaleString("en-GB")} bytes, more than the 1,000,000 that a proposal may have.`,
    ],
    [
      "another encoding",
      Buffer.from(sound, "utf16le"),
      "It can’t be read: it was cut off or changed on its way here.",
    ],
    [
      "bytes that are no text",
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      "It isn’t saved as UTF-8 text.",
    ],
    [
      "a bomb of brackets",
      `{"format":"strategy-proposal","changes":${"[".repeat(400_000)}`,
      "More than 50 of its brackets stand in one another.",
    ],
    [
      "__proto__",
      change('{ "__proto__": { "headline": "x" } }'),
      `${unlike}: a field in it has a name that no field has.`,
    ],
    [
      "constructor",
      change('{ "constructor": "x" }'),
      `${unlike}: a field in it has a name that no field has.`,
    ],
    ["another path", sound.replace('"kind": "publication"', '"kind": "../../other"'), `${unlike}.`],
    [
      "a field twice",
      change('{ "headline": "One", "headline": "Two" }'),
      "A field stands twice in one group of it.",
    ],
    [
      "too large a number",
      change('{ "headline": 1e400 }'),
      `${unlike}: a number in it is too large.`,
    ],
  ];

  /** The reason for which each file is refused, by its name. */
  const reasons = (err: string): [string, string][] =>
    [...err.matchAll(/^(.+): refused\n(?: {2}.*\n)*? {2}(?! )(.*)\n(?=\n)/gm)].map(
      ([, name = "", reason = ""]) => [name, reason],
    );

  it("is refused in a sentence", async () => {
    for (const [what, text] of refused) await put(what, text);
    const { code, err } = await run(...refused.map(([what]) => what));
    expect(code).toBe(1);
    expect(reasons(err)).toEqual(refused.map(([what, , reason]) => [what, reason]));
    await expectUntouched();
  });

  const words: [what: string, text: string][] = [
    ["a NUL", "a\0b"],
    ["half a letter", "a\ud800b"],
    ["a script", "</script><script>alert(1)</script>"],
    ["an escape for terminals", "a\u001b[2Jb"],
  ];

  it("is refused by the rules for data where its words are none", async () => {
    for (const [what, text] of words) await put(what, proposal(headline(text)));
    const { code, err } = await run(...words.map(([what]) => what));
    expect(code).toBe(1);
    expect(reasons(err)).toEqual(
      words.map(([what]) => [what, expect.stringMatching(/^The publication, “.+”: /)]),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may get to a terminal
    expect(err).not.toMatch(/[\0\u001b]/);
    await expectUntouched();
  });

  it.each([
    "Costs $\u007bprocess.exit(1)} or `ls`",
    "“” + process.exit(1) + “”",
    "\\u0027\\n \\ */ // --",
    "$(touch owned); touch owned | tee other.txt",
    "#{x} {{ x }} <%= x %> && x || y",
  ])("has %j as plain text", async (text) => {
    const name = await put("p.json", proposal(headline(text), text.slice(0, 99), text));
    const { code, err } = await run(name);
    // Some of it no rule lets through; the rest is there, letter by letter
    if (code === 0) expect((await held())?.publication.headline).toBe(text);
    else expect(err).toContain("The publication, “");
    expect(code).toBeLessThan(2);
    await expectUntouched(code === 0 ? 2 : 1);
    expect((await readdir(folder)).sort()).toEqual([".git", "_data", "other.txt", "p.json"]);
  });

  it("may begin with a byte order mark", async () => {
    expect((await run(await put("p.json", `\ufeff${sound}`))).code).toBe(0);
  });

  it("has no file whose name is an option", async () => {
    await put("--no-commit.json", sound);
    expect((await run("--", "--no-commit.json")).code).toBe(0);
    await expectUntouched(2);
  });
});

describe("the command can’t run", () => {
  const nothing = (why: string): Ran => ({
    code: 2,
    out: "",
    err: `Nothing was accepted: ${why}\n`,
  });

  it("without a proposal", async () => {
    expect(await run()).toEqual(
      nothing("name the file of a proposal: npm run accept -- proposal.json"),
    );
    expect(await run("gone.json")).toEqual(nothing("There is no file “gone.json”."));
    expect(await run("_data")).toEqual(nothing("There is no file “_data”."));
  });

  it("where data files have changes that aren’t committed", async () => {
    const name = await put("p.json", proposal(headline("Another headline")));
    await writeFile(join(folder, "_data/links.ts"), "// mine\n", { flag: "a" });
    expect(await run(name)).toEqual(
      nothing(
        "the data files have changes that aren’t committed, the first in _data/links.ts. Commit them first or undo them, or add --no-commit.",
      ),
    );
    expect(git("status", "--porcelain", "--", "_data")).toBe(" M _data/links.ts\n");
  });

  it("where git keeps nothing", async () => {
    await rm(join(folder, ".git"), { recursive: true });
    expect(await run(await put("p.json", proposal(headline("Another headline"))))).toEqual(
      nothing(
        "the data files aren’t in a repository of git, where it could make a commit. Add --no-commit to write them alone.",
      ),
    );
  });

  it("where the data files have mistakes of their own", async () => {
    const path = join(folder, "_data/links.ts");
    await writeFile(path, (await readFile(path, "utf8")).replace("label:", "lable:"));
    git("commit", "--quiet", "--all", "--message=A mistake");
    const { code, err } = await run(await put("p.json", proposal(headline("Another headline"))));
    expect(code).toBe(2);
    expect(err).toMatch(
      /^Nothing was accepted: the data files have mistakes of their own, the first in _data\/links\.ts:\d+\. Run npm run check:content, and mend them first\.\n$/,
    );
  });
});

describe("the report in Markdown", () => {
  it("tells what became of it, for a pull request", async () => {
    const name = await put(
      "p.json",
      proposal(headline("Another headline"), "@all", "Closes #1 <b>"),
    );
    await run(name, "--report", "markdown=report.md");
    expect(await readFile(join(folder, "report.md"), "utf8")).toBe(`## ✅ Proposal: accepted

Each accepted proposal is one commit.

**p.json**

Proposed by \`@all\` on 2026-11-25:

“Closes \`#1\` \\<b\\>”

- It changes publication.ts.
`);
  });

  it("says of which site it was, where that has another name", async () => {
    const name = await put(
      "p.json",
      JSON.stringify({ ...JSON.parse(proposal(headline("New"))), site: "Other" }),
    );
    const { code, out } = await run(name);
    expect(code).toBe(0);
    expect(out).toContain(
      `  It was made for a site called “Other”; this one is called “${shortTitle}”.\n`,
    );
  });
});
