import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadContent } from "../../src/load/load-content.ts";
import { put } from "../fixtures/mistakes/mistake.ts";

let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "right-"));
  await cp(join(import.meta.dirname, "../fixtures/anytown/_data"), data, { recursive: true });
});
afterEach(() => rm(data, { recursive: true, force: true }));

type Edit = [file: string, found: string, written: string];

async function problemsAfter(edits: Edit[]): Promise<string[]> {
  for (const [file, found, written] of edits) {
    const path = join(data, file);
    await writeFile(path, put(found, written)(await readFile(path, "utf8")));
  }
  const { problems = [] } = await loadContent(data);
  return problems.map(({ message }) => message);
}

const plan = 'picture: "1F4CB",';
const sameAgain = `{ picture: "1F4CB", shows: "a plan", sentences: ["You can read it."] },
        {
          picture: "1F4CB", shows: "a plan",`;

describe("the content check is silent", () => {
  it.each<[string, Edit[]]>([
    [
      "where a picture means the same beside two steps, in the same words",
      [["easyRead.ts", `{\n          ${plan}`, sameAgain]],
    ],
    [
      "where two priorities share a picture that means the same",
      [
        ["priorities.ts", 'picture: "1F442"', 'shows: "a priority",\n    picture: "1F442"'],
        ["priorities.ts", 'picture: "1F552"', 'shows: "a priority",\n    picture: "1F442"'],
      ],
    ],
    [
      "where a hard word stands in one of its sentences",
      [["easyRead.ts", plan, `${plan}\n          hardWord: "plan",`]],
    ],
    [
      "where words changed and the updates tell of it on that day",
      [
        ["publication.ts", 'updated: "2024-09-01"', 'updated: "2024-09-05"'],
        [
          "updates.ts",
          "defineUpdates([",
          'defineUpdates([\n  { id: "more", date: "2024-09-05", title: "More", text: "You can now read more." },',
        ],
      ],
    ],
    [
      "where an official site doesn’t say what it is made from",
      [
        ["publication.ts", 'kind: "copy"', 'kind: "official",\n  publisher: "council"'],
        ["publication.ts", '  madeFrom: "strategy",\n', ""],
      ],
    ],
    [
      "where people stand at the top of the home page",
      [["publication.ts", "vision: {", 'people: ["1F467", "1F466"],\n  vision: {']],
    ],
  ])("%s", async (_, edits) => {
    expect(await problemsAfter(edits)).toEqual([]);
  });
});
