import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadContent } from "../../src/load/load-content.ts";

const anytown = join(import.meta.dirname, "../fixtures/anytown/_data");

let data: string;

beforeEach(async () => {
  data = join(await mkdtemp(join(tmpdir(), "progress-")), "_data");
  await cp(anytown, data, { recursive: true });
});

afterEach(() => rm(join(data, ".."), { recursive: true, force: true }));

const action = {
  id: "ask-families",
  priority: "listen",
  text: "Ask families each year.",
  owners: ["Head of Inclusion"],
  due: "2026-09",
  status: "planned",
  asOf: "2024-09-01",
  source: "news",
};
const entry = { action: "ask-families", status: "done" };
const report = {
  id: "autumn",
  period: "Autumn 2024",
  date: "2024-12-01",
  summary: ["Families were asked."],
  actions: [entry],
  link: "the-plan",
};

/** What an editor is told of data with these entries, whole. */
async function told(actions: object[], reports: object[] = []): Promise<string[]> {
  for (const [kind, entries] of Object.entries({ actions, reports })) {
    const define = `define${kind === "actions" ? "Actions" : "Reports"}`;
    const from = `import { ${define} } from "../src/content/${kind}.ts";`;
    const list = JSON.stringify(entries, null, 2).replace(/"(\w+)":/g, "$1:");
    await writeFile(join(data, `${kind}.ts`), `${from}\n\nexport default ${define}(${list});\n`);
  }
  const { problems = [] } = await loadContent(data);
  return problems.map(
    ({ file, line, column, entry, message, help }) =>
      `${file}:${line}:${column} ${entry}: ${message} | ${help}`,
  );
}

describe("actions and reports without a mistake", () => {
  it("are let through, one of each", async () => {
    expect(await told([action], [report])).toEqual([]);
  });

  it("need not say who, when or how far", async () => {
    const { owners, due, status, asOf, ...least } = action;
    expect(await told([least], [{ ...report, actions: undefined, link: undefined }])).toEqual([]);
  });

  it.each([
    ...["2026", "2026-09", "2026-09-30", "2026/27", "2024-28", "2024 to 2026", "2024–2026"],
    ...["Ongoing", "Autumn term 2026", "Q3 2026/27", "by 31 March 2027", "Erledigt bis Mai 2026"],
    ...["Hydref 2026", "Terminé en 2025", "ستمبر 2026", "24/7"],
  ])("may be due “%s”", async (due) => {
    expect(await told([{ ...action, due }])).toEqual([]);
  });

  it("may say another status on another day, and the same on the same day", async () => {
    const same = { ...report, date: action.asOf, actions: [{ ...entry, status: "planned" }] };
    expect(await told([action], [report, { ...same, id: "summer" }])).toEqual([]);
  });
});

describe("mistakes in actions", () => {
  it("are told where a status has no day", async () => {
    const { asOf, ...undated } = action;
    expect(await told([undated])).toEqual([
      "_data/actions.ts:12:5 action “ask-families”: This action has a “status”, but no day of which it is true. | Add a line that begins with asOf: and the day on which the source says so, or delete the line of “status”.",
    ]);
  });

  it("are told where a day has no status", async () => {
    const { status, ...without } = action;
    expect(await told([without])).toEqual([
      "_data/actions.ts:12:5 action “ask-families”: This action has a day in “asOf”, but no “status” that is true of it. | Add a line that begins with status: and how far the action is, or delete the line of “asOf”.",
    ]);
  });

  it("are told where the day of a status is yet to come", async () => {
    expect(await told([{ ...action, asOf: "2098-01-01" }])).toEqual([
      "_data/actions.ts:13:5 action “ask-families”: asOf: The day 2098-01-01 is yet to come. | Look at the year, which comes first, and then at the month.",
    ]);
  });

  it("are told where a status is none of those that there are", async () => {
    expect(await told([{ ...action, status: "underway" }])).toEqual([
      "_data/actions.ts:12:5 action “ask-families”: “status” can’t be “underway”; did you mean “under-way”? | Write one of: “planned”, “under-way”, “done”, “late”, “dropped”.",
    ]);
  });

  it.each([
    ["2026-13", "There is no month 13, as 2026-13 has it."],
    ["2026-09-31", "There is no such day as 2026-09-31."],
  ])("are told where a time in figures is none: %s", async (due, message) => {
    const [found = "", ...others] = await told([{ ...action, due }]);
    expect(others).toEqual([]);
    expect(found.split(" | ")[0]).toBe(
      `_data/actions.ts:11:5 action “ask-families”: due: ${message}`,
    );
  });

  it.each([
    ["31/03/2026", "2026-03-31"],
    ["2026/3/31", "2026-03-31"],
  ])("are told with the form that was meant: %s", async (due, meant) => {
    const [found = ""] = await told([{ ...action, due }]);
    expect(found.split(" | ")[0]).toBe(
      `_data/actions.ts:11:5 action “ask-families”: due: “${due}” isn’t a date in the form that is needed here; did you mean “${meant}”?`,
    );
  });

  it("are told where the words for a time are long", async () => {
    expect(await told([{ ...action, due: "a".repeat(41) }])).toEqual([
      "_data/actions.ts:11:5 action “ask-families”: due: The text has 41 characters, more than the 40 that fit here. | Shorten it, or split it into several paragraphs.",
    ]);
  });

  it("are told where there is no such priority", async () => {
    expect(await told([{ ...action, priority: "lisen" }])).toEqual([
      "_data/actions.ts:6:5 action “ask-families”: There is no priority with the id “lisen”; did you mean “listen”? | Write the id of a priority from _data/priorities.ts: listen, act-early.",
    ]);
  });
});

describe("mistakes in reports", () => {
  it("are told where a report and the action differ on one day", async () => {
    expect(await told([action], [{ ...report, date: action.asOf }])).toEqual([
      "_data/reports.ts:14:9 report “autumn”: The action “ask-families” is “done” here, but “planned” on the same day, 2024-09-01, in _data/actions.ts. | Look up how far it was on that day, and write the same in both places.",
    ]);
  });

  it("are told where two reports of one day differ", async () => {
    const other = { ...report, id: "winter", actions: [{ ...entry, status: "late" }] };
    expect(await told([action], [report, other])).toEqual([
      "_data/reports.ts:29:9 report “winter”: The action “ask-families” is “late” here, but “done” on the same day, 2024-12-01, in the report “autumn”. | Look up how far it was on that day, and write the same in both places.",
    ]);
  });

  it("are told where one report tells of an action twice", async () => {
    expect(await told([action], [{ ...report, actions: [entry, entry] }])).toEqual([
      "_data/reports.ts:17:9 report “autumn”: This report tells of the action “ask-families” twice. | Delete one of the two, or make one of both.",
    ]);
  });

  it("are told where there is no such action or link", async () => {
    const lost = { ...report, actions: [{ ...entry, action: "ask" }], link: "plan" };
    expect(await told([action], [lost])).toEqual([
      "_data/reports.ts:13:9 report “autumn”: There is no action with the id “ask”. | Write the id of an action from _data/actions.ts: ask-families.",
      "_data/reports.ts:17:5 report “autumn”: There is no link with the id “plan”. | Delete the whole of “link”: it may be left out. Or write the id of a link from _data/links.ts: local-help, the-plan.",
    ]);
  });
});
