import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { problemForms } from "../../../src/edit/preview/problem-forms.ts";
import { loadContent } from "../../../src/load/load-content.ts";
import { dataFolders } from "../../site/built-site.ts";

let data: string;
beforeEach(async () => {
  data = join(await mkdtemp(join(tmpdir(), "mended-")), "_data");
  await cp(dataFolders.anytown, data, { recursive: true });
});
afterEach(() => rm(join(data, ".."), { recursive: true, force: true }));

async function formsAfter(file: string, found: string | RegExp, written: string) {
  const path = join(data, file);
  const text = await readFile(path, "utf8");
  expect(text).toMatch(found);
  await writeFile(path, text.replace(found, written));
  const { problems = [] } = await loadContent(data);
  expect(problems).not.toEqual([]);
  return problemForms(data, problems);
}

it("leads from a mistake in an entry to the form of that entry", async () => {
  const { content } = await loadContent(data);
  const last = content?.links.at(-1);
  expect(await formsAfter("links.ts", `"${last?.url}"`, '"no address"')).toEqual([
    `links/${last?.id}`,
  ]);
});

it("leads from a mistake in the publication to the form of its part", async () => {
  expect(await formsAfter("publication.ts", /headline: "[^"]*"/, 'headline: ""')).toEqual([
    "publication/names",
  ]);
});

it("leads from a mistake in a step of easy read to the form of its part", async () => {
  const { content } = await loadContent(data);
  const part = content?.easyRead.parts.find(({ steps }) => steps.length > 0);
  const sentence = part?.steps[0]?.sentences[0] ?? "";
  expect(await formsAfter("easyRead.ts", `"${sentence}"`, '""')).toEqual([`easyRead/${part?.id}`]);
});

it("leads nowhere from a file that can’t be read as data", async () => {
  expect(await formsAfter("links.ts", /\]\);\s*$/, "")).toEqual([undefined]);
});
