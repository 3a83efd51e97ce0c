import type { Element } from "check-barriers";
import { elementsOf, nodeText, textOf } from "check-barriers/html";
import { expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import type { FindPlace } from "../../src/content/read/data-place.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { originFinder } from "../../src/origins/origin-finder.ts";
import { isInline, textBlocks } from "../../src/origins/text-blocks.ts";
import { realData } from "../real-data.ts";
import { dataFolders } from "../site/built-site.ts";
import { fieldsIn, siteOf, withMarks, withRepeats } from "./marked-content.ts";

/** Says in place of a file and line which field is meant. */
const place: FindPlace = (kind, path) => ({ file: [kind, ...path].join("/"), line: 1, column: 1 });

/** Each block of each page with what was found of it, and the marked fields that really stand in it. */
async function blocksOf(content: Content) {
  const { marked, fields } = withMarks(content);
  const find = originFinder(content, place);
  const [{ pages }, { pages: truths }] = [await siteOf(content), await siteOf(marked)];
  return pages.flatMap(({ path, document }, page) => {
    const blocks = textBlocks(document);
    const truth = textBlocks(truths[page]?.document ?? document);
    expect(truth).toHaveLength(blocks.length);
    return blocks.flatMap((block, index) => {
      if (!block.element) return [];
      const inside = fieldsIn(truth[index]?.text ?? "", fields);
      const found = find(block.element, block)?.data.file;
      return [{ page: path, text: block.text, found, inside }];
    });
  });
}

async function contentOf(data: string): Promise<Content> {
  const { content } = await loadContent(data);
  if (!content) throw new Error("The data have mistakes.");
  return content;
}

const fixtures = Object.entries(dataFolders);
const publications = [...fixtures, ["this site", realData] as const];

/** An entry, in place of a field. */
const isEntry = (file: string): boolean => /^(?:\w+|easyRead\/parts)\/\d+$/.test(file);

/**
 * Words of the glossary, labels of priorities and owners of actions bear no mark, a number with one can’t
 * be dialled, and a year is shown as it is.
 */
const isUnmarked = (file: string): boolean =>
  /^(?:publication\/published|glossary\/\d+\/(?:term|abbreviation)|priorities\/\d+\/label|actions\/\d+\/owners\/\d+|contacts\/\d+\/(?:telephone|textRelay))$/.test(
    file,
  );

const isAstray = ({ found, inside }: { found: string | undefined; inside: string[] }): boolean =>
  found !== undefined && !isEntry(found) && !isUnmarked(found) && !inside.includes(found);

it.each(publications)("never leads astray from any block of a page of %s", async (_, data) => {
  const blocks = await blocksOf(await contentOf(data));
  // Our own publication may say as little as it likes
  expect(blocks.length).toBeGreaterThan(data === realData ? 0 : 100);
  expect(blocks.filter(isAstray)).toEqual([]);
});

it.each(publications)("does so where many texts of %s say the same as others", async (_, data) => {
  const blocks = await blocksOf(withRepeats(await contentOf(data)));
  expect(blocks.filter(isAstray)).toEqual([]);
});

// A mark behind a name may change what is explained in other texts, and so which elements there are
it.each(fixtures)("never leads astray from any element of a page of %s", async (_, data) => {
  const content = await contentOf(data);
  const { marked, fields } = withMarks(content);
  const find = originFinder(content, place);
  const [{ pages }, { pages: truths }] = [await siteOf(content), await siteOf(marked)];
  const found = pages.flatMap(({ path, document }, page) => {
    const elements = elementsOf(document);
    const truth = elementsOf(truths[page]?.document ?? document);
    expect(truth).toHaveLength(elements.length);
    return elements.map((element, index) => {
      const inside = fieldsIn(lineOf(truth[index] ?? element), fields);
      return { page: path, line: lineOf(element), found: find(element)?.data.file, inside };
    });
  });
  expect(found.filter(({ found, inside }) => inside.includes(found ?? ""))).not.toEqual([]);
  expect(found.filter(isAstray)).toEqual([]);
});

/** What stands in an element, or in the line that it is a part of, and in its attributes. */
function lineOf(element: Element): string {
  let line = element;
  while (isInline(line) && line.parentNode && "attrs" in line.parentNode) line = line.parentNode;
  const attributes = [...line.attrs, ...element.attrs].map(({ value }) => value);
  return [textOf(line), ...attributes, nodeText(line)].join(" ");
}

it.each(fixtures)("leads from each paragraph of %s to its own field", async (_, data) => {
  const isParagraph =
    /\/(?:statement|inShort|description|note|text|(?:meaning|paragraphs|summary|sentences|knownProblems)\/\d+)$/;
  const paragraphs = (await blocksOf(await contentOf(data))).filter(
    ({ inside: [only, ...more], text }) =>
      // A number by itself, as in a cell of a table, may be that of another field
      only && more.length === 0 && isParagraph.test(only) && /\p{L}{2}/u.test(text),
  );
  expect(paragraphs.length).toBeGreaterThan(20);
  expect(paragraphs.filter(({ found, inside }) => found !== inside[0])).toEqual([]);
});
