import { expect, it } from "vitest";
import { ownProse } from "../../src/promises/own-prose.ts";
import { brackenford } from "../site/brackenford.ts";

const judged = new Set(ownProse(brackenford).map(({ text }) => text));
const { publication, priorities } = brackenford;
const passages = priorities.flatMap(({ said = [] }) => said);
const parts = (words: "ours" | "source") =>
  publication.sections
    .filter((section) => (section.words ?? "ours") === words)
    .flatMap(({ paragraphs }) => paragraphs);

it("judges what is ours: parts, and the plain meaning of a passage", () => {
  const ours = [...parts("ours"), ...passages.flatMap(({ meaning = [] }) => meaning)];
  expect(ours.filter((text) => !judged.has(text))).toEqual([]);
  expect(ours).not.toEqual([]);
});

it("judges no word of a source, in a part, a passage, a principle or an outcome", () => {
  const { principles = [], outcomes = [] } = publication;
  const theirs = [
    ...parts("source"),
    ...passages.flatMap(({ paragraphs }) => paragraphs),
    ...principles.flatMap(({ title, text = "" }) => [title, text]),
    ...outcomes.map(({ text }) => text),
    ...priorities.flatMap(({ statement, outcomes = [] }) => [
      statement ?? "",
      ...outcomes.map(({ text }) => text),
    ]),
  ];
  expect(theirs.filter((text) => judged.has(text))).toEqual([]);
  expect(theirs).not.toEqual([]);
});
