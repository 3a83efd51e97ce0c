import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allFields } from "../../src/content/explain/schema-at.ts";
import { type Kind, kinds } from "../../src/content/kinds.ts";
import { commentProblems, type FieldComment } from "./comment-problems.ts";

const folder = join(import.meta.dirname, "../../src/content");

/** A module of the folder, and behind it those that it shares fields with. */
async function moduleWithShared(name: string): Promise<string> {
  const source = await readFile(join(folder, name), "utf8");
  const names = [...source.matchAll(/from "\.\/(?!field)([\w-]+\.ts)"/g)];
  const shared = await Promise.all(names.map(([, name = ""]) => moduleWithShared(name)));
  return [source, ...shared.map((text) => text.replace(/^import[^;]*;$/gm, ""))].join("\n");
}

const sources = await Promise.all(
  kinds.map(async (kind) => {
    const source = await moduleWithShared(`${kind.module}.ts`);
    return { file: kind.file, kind, source };
  }),
);

/** What is told where one comment of a file is another. */
function told(kind: Kind, source: string, { start, end }: FieldComment, comment: string): string[] {
  return commentProblems(source.slice(0, start) + comment + source.slice(end), kind).problems;
}

// An editor such as VS Code shows these comments when the pointer rests on a field of a data file.
describe.each(sources)("what whoever points at a field of $file reads", ({ kind, source }) => {
  const { comments, problems } = commentProblems(source, kind);
  const described = comments.filter(({ said }) => said !== undefined);

  it("is there for every field, at any depth, and is what the schema says of it", () => {
    expect(problems).toEqual([]);
    expect(comments.map(({ field }) => field.split(".").at(-1))).toEqual(
      allFields(kind.schema).map(({ name }) => name),
    );
  });

  it.each(comments)("is missed where it is missing: $field", (comment) => {
    const sentence = `${comment.field}: Its comment is missing.`;
    expect(told(kind, source, comment, "")).toEqual([sentence]);
  });

  it.each(described)("is compared with the schema: $field", (comment) => {
    const { field, said } = comment;
    const other = "Another sentence.";
    const sentence = `${field}: Its comment says “${other}”, and its schema “${said}”.`;
    expect(told(kind, source, comment, `/** ${other} */`)).toEqual([sentence]);
    expect(told(kind, source, comment, `/**\n * ${comment.words}\n */`)).toEqual([]);
    expect(told(kind, source, comment, `/** ${comment.words} ${other} */`)).toEqual([
      `${field}: Its comment says “${comment.words} ${other}”, and its schema “${said}”.`,
    ]);
  });
});

describe("the comment on a field that tells groups apart", () => {
  const quotes = sources.find(({ file }) => file === "quotes.ts") as (typeof sources)[number];
  const [kind] = commentProblems(quotes.source, quotes.kind).comments.filter(
    ({ field }) => field === "quotes.speaker(person).kind",
  ) as [FieldComment];

  it("names every choice", () => {
    expect(told(quotes.kind, quotes.source, kind, "/** Who speaks: “person”. */")).toEqual([
      "quotes.speaker(person).kind: Its comment doesn’t name organisations, anonymous.",
      "quotes.speaker(organisations).kind: Its comment is another than in quotes.speaker(person).kind.",
      "quotes.speaker(anonymous).kind: Its comment is another than in quotes.speaker(person).kind.",
    ]);
  });

  it("is the same in each group", () => {
    const other = "/** One of “person”, “organisations” and “anonymous”. */";
    expect(told(quotes.kind, quotes.source, kind, other)).toEqual([
      "quotes.speaker(organisations).kind: Its comment is another than in quotes.speaker(person).kind.",
      "quotes.speaker(anonymous).kind: Its comment is another than in quotes.speaker(person).kind.",
    ]);
  });
});
