import { check, type Finding } from "check-barriers";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { exceptions } from "../../src/promises/exceptions.ts";
import { ownContent } from "../../src/promises/own-content.ts";
import { ownChecks } from "../../src/promises/promises.ts";
import { builtSite, strategyFolders } from "./built-site.ts";
import { textOf } from "./text-of.ts";

const strategies = [
  ["a council’s plan with forty actions", "send-action-plan"],
  ["a nation’s plan of nine thousand words", "national-plan"],
  ["a promise of six lines", "welsh-promise"],
] as const;

/** What the gate checks without a browser. */
const quick = ["html", "content", "links", "downloads", "words", "house", "budget"];

describe.each(strategies)("%s", (_, name) => {
  const site = builtSite(name);
  const data = strategyFolders[name];

  it("passes the content check", async () => {
    const { problems = [] } = await loadContent(data);
    expect(problems).toEqual([]);
  });

  it("passes the gate’s checks of markup, words and sizes without an exception", async () => {
    const own = await ownContent(data);
    // The day of the next review will be past one day, which says nothing of the plan
    const content = { ...own, nextReview: { ...own.nextReview, day: "9999-12-31" } };
    const { findings } = await check(site().folder, {
      only: quick,
      strict: true,
      words: content.names,
      links: content.links,
      locate: content.locate,
      furtherChecks: ownChecks(content),
    });
    expect(findings.map(told)).toEqual([]);
    expect(exceptions).toEqual([]);
  });

  it("shows its readers all that it says, with its tables and lists", async () => {
    const { content } = await loadContent(data);
    if (!content) throw new Error("The data have mistakes.");
    const shown = site().pages.map(({ document }) => letters(textOf(document)));
    const texts = textsOf(content);
    expect(texts.length).toBeGreaterThanOrEqual(content.priorities.length);
    const isShown = (text: string) => {
      const pieces = withoutShortForms(text, content).map(letters);
      return shown.some((page) => pieces.every((piece) => page.includes(piece)));
    };
    const missed = texts.filter((text) => !isShown(text));
    expect(missed).toEqual([]);
  });
});

const told = ({ page, rule, message, data }: Finding): string =>
  `${data ? `${data.file}:${data.line}` : page} ${rule}: ${message}`;

/** The texts by which a strategy is what it is, in its words and in ours. */
function textsOf(content: Content): string[] {
  const { publication, groups, priorities, actions, reports, measures, quotes } = content;
  return [
    ...publication.sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ...groups.flatMap(({ title, statement, summary }) => [title, statement, summary]),
    ...priorities.flatMap(({ title, statement, meaning = [], said = [] }) => [
      ...[title, statement, ...meaning],
      ...said.flatMap(({ heading, paragraphs, meaning = [] }) => [
        heading,
        ...paragraphs,
        ...meaning,
      ]),
    ]),
    ...actions.flatMap(({ text, owners = [] }) => [text, ...owners]),
    ...reports.flatMap(({ summary, actions = [] }) => [
      ...summary,
      ...actions.map(({ text }) => text),
    ]),
    ...measures.map(({ name }) => name),
    ...quotes.flatMap(({ paragraphs }) => paragraphs),
  ].flatMap((text) => text ?? []);
}

/** A text in pieces between its short forms, which a page writes out where it first has them. */
const withoutShortForms = (text: string, { glossary }: Content): string[] =>
  glossary.reduce(
    (pieces, { abbreviation }) =>
      abbreviation ? pieces.flatMap((piece) => piece.split(abbreviation)) : pieces,
    [text],
  );

/** Letters and digits alone, without the numbers of a list: how words are set apart is up to the page. */
const letters = (text: string): string =>
  text.replace(/^\d+\. /gm, "").replace(/[^\p{L}\p{N}]+/gu, "");
