import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSite } from "check-barriers";
import { expect, it, onTestFinished } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/content/load-content.ts";
import type { FindPlace } from "../../src/content/read/data-place.ts";
import { type DataText, dataTexts } from "../../src/origins/data-texts.ts";
import { originFinder } from "../../src/origins/origin-finder.ts";
import { textBlocks } from "../../src/origins/text-blocks.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { writePages } from "../../src/publish/write-pages.ts";
import { realData } from "../real-data.ts";
import { dataFolders } from "../site/built-site.ts";

/** Fields that no reader is shown as they are, and words of the glossary, which pages look for. */
const unmarked =
  /^(?:url|.*[dD]ate|.*On|on|roleAsOf|published|updated|reviewed|nextReview|picture|people|sources?|organisations?|priorities|priority|link|original|owners|language|repository|branch|securityContact|strategyNameSource|hardWord|term|abbreviation)$/;

const isMarked = ({ kind, path }: DataText): boolean =>
  path.every((step) => !unmarked.test(String(step))) &&
  !(kind === "publication" && path[0] === "publisher");

/** Says in place of a file and line which field is meant. */
const place: FindPlace = (kind, path) => ({ file: [kind, ...path].join("/"), line: 1, column: 1 });

/** The same content, with a mark at each line end of each text that tells which one it is. */
function withMarks(content: Content): { marked: Content; fields: string[] } {
  const marked = structuredClone(content);
  const fields = dataTexts(content)
    .filter(isMarked)
    .map(({ kind, path, text }, number) => {
      const group = path.slice(0, -1).reduce<unknown>((value, step) => {
        return (value as Record<PropertyKey, unknown>)[step];
      }, marked[kind]);
      const written = text.replace(/(?<=\S)(?=\n|$)/g, ` m${number}m`);
      (group as Record<PropertyKey, unknown>)[path.at(-1) ?? ""] = written;
      return [kind, ...path].join("/");
    });
  return { marked, fields };
}

async function pagesOf(content: Content) {
  const folder = await mkdtemp(join(tmpdir(), "origins-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writePages(await prepareSite(content, { today: "2024-10-01" }), folder);
  return (await readSite(folder)).pages;
}

/** Each block of each page with what was found of it, and the marked fields that really stand in it. */
async function blocksOf(data: string) {
  const { content } = await loadContent(data);
  if (!content) throw new Error("The data have mistakes.");
  const { marked, fields } = withMarks(content);
  const find = originFinder(content, place);
  const [pages, truths] = [await pagesOf(content), await pagesOf(marked)];
  return pages.flatMap(({ path, document }, page) => {
    const blocks = textBlocks(document);
    const truth = textBlocks(truths[page]?.document ?? document);
    expect(truth).toHaveLength(blocks.length);
    return blocks.flatMap((block, index) => {
      if (!block.element) return [];
      const marks = truth[index]?.text.match(/m\d+m/g) ?? [];
      const inside = [...new Set(marks.map((mark) => fields[Number(mark.slice(1, -1))] ?? ""))];
      const found = find(block.element, block)?.data.file;
      return [{ page: path, text: block.text, found, inside }];
    });
  });
}

const publications = Object.entries({ ...dataFolders, "this site": realData });

/** An entry, in place of a field. */
const isEntry = (file: string): boolean => /^(?:\w+|easyRead\/parts)\/\d+$/.test(file);

/** Words of the glossary bear no mark. */
const isWord = (file: string): boolean => /^glossary\/\d+\/(?:term|abbreviation)$/.test(file);

it.each(publications)("never leads astray from any block of a page of %s", async (_, data) => {
  const blocks = await blocksOf(data);
  expect(blocks.length).toBeGreaterThan(100);
  const astray = blocks.filter(
    ({ found, inside }) =>
      found !== undefined && !isEntry(found) && !isWord(found) && !inside.includes(found),
  );
  expect(astray).toEqual([]);
});

it.each(Object.entries(dataFolders))(
  "leads from each paragraph of %s to its own field",
  async (_, data) => {
    const isParagraph =
      /\/(?:statement|inShort|description|note|text|(?:meaning|paragraphs|summary|sentences|knownProblems)\/\d+)$/;
    const paragraphs = (await blocksOf(data)).filter(
      ({ inside: [only, ...more] }) => only && more.length === 0 && isParagraph.test(only),
    );
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(paragraphs.filter(({ found, inside }) => found !== inside[0])).toEqual([]);
  },
);
