import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSite, type Site } from "check-barriers";
import { onTestFinished } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { type DataText, dataTexts } from "../../src/origins/data-texts.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { writePages } from "../../src/publish/write-pages.ts";

/** Fields that no reader is shown as they are, and words of the glossary, which pages look for. */
const unmarked =
  /^(?:url|file|telephone|textRelay|.*[dD]ate|.*On|on|asOf|action|progressChecked|roleAsOf|published|updated|reviewed|nextReview|picture|people|sources?|organisations?|priorities|priority|link|original|owners|language|repository|branch|securityContact|strategyNameSource|hardWord|term|abbreviation)$/;

/** Rough times, which a page shows as they are where they are years. */
const isTime = ({ kind, path }: DataText): boolean =>
  (kind === "measures" && /^(?:on|by)$/.test(String(path.at(-1)))) ||
  (kind === "actions" && path.at(-1) === "due");

const isMarked = (text: DataText): boolean =>
  isTime(text) ||
  (text.path.every((step) => !unmarked.test(String(step))) &&
    !(text.kind === "publication" && text.path[0] === "publisher") &&
    // A number of more than a few letters stands in another place
    !(text.kind === "priorities" && text.path.at(-1) === "label"));

/** The same content with other words in some of its texts. */
function withTexts(content: Content, texts: readonly DataText[]): Content {
  const changed = structuredClone(content);
  for (const { kind, path, text } of texts) {
    const group = path
      .slice(0, -1)
      .reduce<unknown>(
        (value, step) => (value as Record<PropertyKey, unknown>)[step],
        changed[kind],
      );
    (group as Record<PropertyKey, unknown>)[path.at(-1) ?? ""] = text;
  }
  return changed;
}

const isTable = (line: string): boolean => line.startsWith("|");
const lineEnd = /(?<=\S)$/g;
/** The row of hyphens below the heads has no words. */
const cellEnd = /(?<=[^|\s:-])(?=\s*\|)/g;

/**
 * The same content, with a mark at each line end, or in each cell of a table, of each text that tells
 * which one it is: `m12m` stands in the field 12 of those that are given.
 */
export function withMarks(content: Content): { marked: Content; fields: string[] } {
  const texts = dataTexts(content).filter(isMarked);
  const marked = texts.map(({ text, ...at }, number) => ({
    ...at,
    text: text
      .split("\n")
      .map((line) => line.replace(isTable(line) ? cellEnd : lineEnd, ` m${number}m`))
      .join("\n"),
  }));
  return {
    marked: withTexts(content, marked),
    fields: texts.map(({ kind, path }) => [kind, ...path].join("/")),
  };
}

/** The same content, in which every third text says what another one says. */
export function withRepeats(content: Content): Content {
  const texts = dataTexts(content).filter(isMarked);
  const repeated = texts.flatMap((to, index) => {
    const from = texts[(index * 7 + 5) % texts.length];
    return index % 3 === 0 && from ? [{ ...to, text: from.text }] : [];
  });
  return withTexts(content, repeated);
}

/** The pages that are built from content, without downloads. */
export async function siteOf(content: Content): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "origins-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writePages(await prepareSite(content, { today: "2024-10-01" }), folder);
  return readSite(folder);
}

/** The fields whose marks stand in a text. */
export const fieldsIn = (text: string, fields: readonly string[]): string[] => {
  const marks = text.match(/m\d+m/g) ?? [];
  return [...new Set(marks.map((mark) => fields[Number(mark.slice(1, -1))] ?? ""))];
};
