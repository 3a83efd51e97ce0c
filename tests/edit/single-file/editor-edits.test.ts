import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Content, RawContent } from "../../../src/content/content.ts";
import { type Kind, type KindName, kinds } from "../../../src/content/kinds.ts";
import { entriesOf, idOf } from "../../../src/edit/entries.ts";
import { entryTitle } from "../../../src/edit/entry-title.ts";
import { applyProposal } from "../../../src/edit/proposal/apply-proposal.ts";
import { readProposal } from "../../../src/edit/proposal/read-proposal.ts";
import {
  example,
  focused,
  inEditor,
  type Opened,
  pathOf,
  press,
  type,
  wordsOf,
} from "./in-editor.ts";

const { open } = inEditor();

/** Kinds that have entries. */
const lists = kinds.filter((kind) => entriesOf(kind, example[kind.name]));

const entries = (kind: Kind, content: RawContent = example) =>
  (entriesOf(kind, content[kind.name])?.entries ?? []) as Record<string, unknown>[];

const titleOf = (kind: Kind, index: number) => entryTitle(kind, entries(kind)[index], index);

/** A field of the first entry of each kind, and what somebody writes there. */
const edits: Record<Exclude<KindName, "publication">, readonly [field: string, text: string]> = {
  organisations: ["inShort", "our council"],
  groups: ["summary", "This part is about all that is green."],
  priorities: ["title", "Many trees on every street"],
  quotes: ["inShort", "Young people want to be welcome in parks."],
  links: ["description", "All of the plan, as the council publishes it."],
  measures: ["unit", "per cent"],
  easyRead: ["title", "What is this about?"],
  glossary: ["meaning", "The leaves and branches of all trees, as seen from above."],
  sources: ["note", "The vision and the priorities."],
  updates: ["text", "There is something new to read."],
  versions: ["length", "2 pages"],
  contacts: ["hours", "Monday to Friday, 9am to 4pm"],
  actions: ["text", "Plant at least 500 street trees each winter."],
  reports: ["period", "The first year"],
};

/** What is other in a new entry than in the first of its kind. */
const additions: Record<Exclude<KindName, "publication">, Record<string, string>> = {
  organisations: { name: "Friends of Mill Park", inShort: "the friends" },
  groups: { title: "More besides" },
  priorities: { title: "Water in summer", picture: "" },
  quotes: { inShort: "They said it twice." },
  links: { label: "The plan in another place", url: "https://www.alderwick-council.org/other" },
  measures: { name: "Streets with shade" },
  easyRead: { title: "More of it" },
  glossary: { term: "mulch", abbreviation: "" },
  sources: { title: "Another source", url: "https://www.alderwick-council.org/source" },
  updates: { title: "Another edition" },
  versions: { title: "Our parks", url: "https://www.alderwick-council.org/parks" },
  contacts: { name: "Park keepers", helpsWith: "Gates that are locked" },
  actions: { text: "Write down where trees are missing." },
  reports: { period: "April 2026 to June 2026" },
};

/** Hands the work on as a file, and gives the data with the proposal in them. */
async function handedOn({ page, saved }: Opened): Promise<Content> {
  await page.click(".your-changes");
  await type(page, "who", "Ann Example");
  await type(page, "why", "It was out of date.");
  await press(page, "Save the proposal as a file");
  const read = readProposal((await saved()).text);
  if (!("proposal" in read)) throw new Error(read.problem);
  const { content, clashes } = applyProposal(example, read.proposal);
  expect(clashes).toEqual([]);
  return content as Content;
}

describe("the editor in one file", () => {
  it.each(lists)("edits $entry", async (kind) => {
    const [field, text] = edits[kind.name as keyof typeof edits];
    await open(async (opened) => {
      const { page, complaints } = opened;
      await press(page, kind.title);
      await press(page, titleOf(kind, 0));
      await type(page, field, text);
      await press(page, "Save");
      expect(await focused(page)).toContain("was saved.");
      expect(pathOf(page)).toBe(kind.name);
      const content = await handedOn(opened);
      const [first, ...others] = entries(kind);
      expect(entries(kind, content)).toEqual([{ ...first, [field]: text }, ...others]);
      expect({ ...content, [kind.name]: null }).toEqual({ ...example, [kind.name]: null });
      expect(complaints).toEqual([]);
    });
  });

  it("edits what is said of the strategy as a whole", async () => {
    await open(async (opened) => {
      const { page } = opened;
      await press(page, "About the strategy and this site");
      await press(page, "Names");
      await type(page, "headline", "A greener town for all");
      await press(page, "Save");
      const content = await handedOn(opened);
      const publication = { ...example.publication, headline: "A greener town for all" };
      expect(content).toEqual({ ...example, publication });
    });
  });

  it.each(lists)("adds $entry", async (kind) => {
    await open(async (opened) => {
      await press(opened.page, kind.title);
      await addOne(opened.page, kind);
      expect(await focused(opened.page)).toContain("was added.");
      const content = await handedOn(opened);
      const before = entries(kind);
      expect(entries(kind, content)).toHaveLength(before.length + 1);
      expect(entries(kind, content).slice(0, -1)).toEqual(before);
      const given = Object.entries(additions[kind.name as keyof typeof additions]);
      const typed = given.filter(([, text]) => text !== "");
      expect(entries(kind, content).at(-1)).toMatchObject(Object.fromEntries(typed));
    });
  });

  it.each(lists.filter((kind) => entries(kind).length > 1))("moves $entry", async (kind) => {
    await open(async (opened) => {
      const { page } = opened;
      await press(page, kind.title);
      await press(page, `Move down “${titleOf(kind, 0)}”`);
      expect(await focused(page)).toBe(
        entries(kind).length > 2
          ? `Move down “${titleOf(kind, 0)}”`
          : `Move up “${titleOf(kind, 0)}”`,
      );
      const content = await handedOn(opened);
      const ids = entries(kind).map(idOf);
      const [first, second, ...others] = ids;
      expect(entries(kind, content).map(idOf)).toEqual([second, first, ...others]);
    });
  });

  it.each(lists)("removes $entry", async (kind) => {
    await open(async (opened) => {
      const { page } = opened;
      await press(page, kind.title);
      const index = await firstRemovable(page, kind);
      if (index === undefined) {
        // All are needed elsewhere, but for a new one
        await addOne(page, kind);
        await page.click(".entries > li:last-child a.small");
      }
      await press(page, "Remove it");
      expect(await focused(page)).toContain("was removed.");
      if (index === undefined) {
        await page.click(".your-changes");
        expect(await wordsOf(page)).toContain("You have changed nothing yet.");
        return;
      }
      const content = await handedOn(opened);
      expect(entries(kind, content).map(idOf)).toEqual(entries(kind).map(idOf).toSpliced(index, 1));
    });
  });
});

/** Adds an entry from the list of its kind: as the first is, but for what must differ. */
async function addOne(page: Page, kind: Kind): Promise<void> {
  await press(page, titleOf(kind, 0));
  const fields = await page.$eval("main form", (form) => {
    for (const hidden of form.querySelectorAll("[type=hidden]")) hidden.remove();
    return [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]);
  });
  await page.goBack();
  await press(page, `Add ${kind.entry}`);
  const changed = additions[kind.name as keyof typeof additions];
  await fillIn(page, { ...Object.fromEntries(fields), ...changed });
  await press(page, "Save");
}

/** Fills in a form as somebody would: adds items to lists where they lack, chooses and types. */
async function fillIn(page: Page, wanted: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(wanted)) {
    if (value === "" || name.endsWith(".search")) continue;
    await addItems(page, name);
    if (await page.$(`[name="${name}.search"]`)) await choosePicture(page, name);
    else await fill(page, name, value);
  }
}

/** Presses “Add” of each list that has too few items for a field to be there. */
async function addItems(page: Page, name: string): Promise<void> {
  const steps = name.split(".");
  const isThere = () => page.$(`[name="${name}"], [name="${name}.search"]`);
  while (!(await isThere())) {
    const lists = steps.map((_, end) => steps.slice(0, steps.length - end).join("."));
    const buttons = await Promise.all(lists.map((list) => page.$(`button[value="add:${list}"]`)));
    const add = buttons.find((button) => button !== null);
    if (!add) throw new Error(`There is no field ${name}.`);
    await add.click();
  }
}

async function choosePicture(page: Page, name: string): Promise<void> {
  await type(page, `${name}.search`, "bell");
  await page.click(`button[value="again:${name}"]`);
  await page.click(`[name="${name}"]:not([value=""])`);
}

const fill = (page: Page, name: string, value: string): Promise<void> =>
  page.$$eval(
    `[name="${name}"]`,
    (elements, text) => {
      const fields = elements as HTMLInputElement[];
      const field = fields.find((one) => one.type !== "radio" || one.value === text);
      if (field?.type === "radio") field.click();
      else if (field) field.value = text;
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    },
    value,
  );

/** Opens the question whether to remove the first entry of a list that nothing else needs, if there is one. */
async function firstRemovable(page: Page, kind: Kind): Promise<number | undefined> {
  for (const index of entries(kind).keys()) {
    await press(page, `Remove “${titleOf(kind, index)}”`);
    if ((await wordsOf(page)).includes("Remove it")) return index;
    await page.goBack();
  }
  return undefined;
}
