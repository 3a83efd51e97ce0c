import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/content/content.ts";
import { answerRequest } from "../../../src/edit/answer-request.ts";
import { changedItems } from "../../../src/edit/single-file/changed-items.ts";
import type { Workspace } from "../../../src/edit/workspace.ts";
import { workspaceOf } from "../workspace-of.ts";

const before = await workspaceOf(join(import.meta.dirname, "../../../src/new/example/_data"));
const example = before.content as Content;

const after = (change: Partial<Content>): Workspace => ({
  ...before,
  content: { ...before.content, ...change },
});

/** What is told of each change, without the labels of forms, which are tested elsewhere. */
const told = (workspace: Workspace) =>
  changedItems(before.content, workspace).map(({ title, what, before, after }) => ({
    ...{ title, what },
    ...{ before: before.map(unlabelled), after: after.map(unlabelled) },
  }));

const unlabelled = (line: string): string => line.replace(/^[^:]+: /, "");

const [quote] = example.quotes;
const [link, ...otherLinks] = example.links;
if (!quote || !link) throw new Error("The example has no quote or no link.");

describe("the list of changes", () => {
  it("is empty where nothing differs", () => {
    expect(told(before)).toEqual([]);
  });

  it("names entries, choices and days as forms do, and no id", () => {
    const [owner] = example.organisations;
    const speaker = {
      kind: "person" as const,
      name: "Ann Example",
      role: "warden",
      roleAsOf: "2026-08-06",
      organisation: owner?.id ?? "",
    };
    const list = told(after({ quotes: [{ ...quote, speaker, date: "2026-08-06" }] }));
    expect(list.map(({ title, before, after }) => ({ title, before, after }))).toEqual([
      {
        title: quote.inShort,
        before: ["One or more organisations together", "Alderwick Youth Forum"],
        after: ["A person", "Ann Example", "warden", "6 August 2026", owner?.name],
      },
      { title: quote.inShort, before: ["5 October 2024"], after: ["6 August 2026"] },
    ]);
  });

  it("has an entry that was removed, one that was added, and another order", () => {
    const added = { ...link, id: "added", label: "Another plan" };
    const [second, third, ...rest] = otherLinks;
    if (!second || !third) throw new Error("The example has too few links.");
    const list = told(after({ links: [third, second, ...rest, added] }));
    expect(list.map(({ title, what }) => [title, what])).toEqual([
      [link.label, "Removed"],
      ["Another plan", "Added"],
      ["Links and documents", "In another order"],
    ]);
    expect(list[0]?.before).toContain(link.label);
    expect(list[1]?.after).toContain("Another plan");
  });

  it("has no other order where an entry was added at the end", () => {
    const added = { ...link, id: "added", label: "Another plan" };
    expect(told(after({ links: [...example.links, added] })).map(({ what }) => what)).toEqual([
      "Added",
    ]);
  });

  it("gives the content without each change, and with all others", () => {
    const changed = { ...link, label: "A new name", description: "A new text." };
    const items = changedItems(before.content, after({ links: [changed, ...otherLinks] }));
    expect(items.map(({ undone }) => (undone as Content).links[0])).toEqual([
      { ...changed, label: link.label },
      { ...changed, description: link.description },
    ]);
  });

  it("gives no such content of what follows by itself", () => {
    const answer = answerRequest(before, {
      path: "updates/new",
      posted: [
        ["title", "News"],
        ["date.day", "24"],
        ["date.month", "11"],
        ["date.year", "2026"],
        ["text", "There is something new."],
        ["do", "save"],
      ],
    });
    if (!("saved" in answer)) throw new Error(answer.main.markup);
    const items = changedItems(before.content, { ...before, content: answer.saved });
    expect(items.map(({ key, undone }) => [key, undone !== undefined])).toEqual([
      ["publication//updated", false],
      ["updates/news/", true],
    ]);
  });
});
