import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerRequest } from "../../src/edit/answer-request.ts";
import type { EditAnswer } from "../../src/edit/edit-answer.ts";
import type { Posted } from "../../src/edit/posted-draft.ts";
import type { Workspace } from "../../src/edit/workspace.ts";
import { attribute, elementsIn, formFields, textIn } from "./form-fields.ts";
import { workspaceOf } from "./workspace-of.ts";

const example = join(import.meta.dirname, "../../src/new/example/_data");
const workspace = await workspaceOf(example);

type Entry = { id: string } & Record<string, unknown>;
type Kind = keyof Workspace["content"];

const entriesIn = (answer: EditAnswer | Workspace, kind: Kind): Entry[] => {
  const content = "saved" in answer ? answer.saved : "content" in answer ? answer.content : {};
  const data = content[kind];
  return (Array.isArray(data) ? data : []) as Entry[];
};

/** The markup of a form’s page. */
function page(path: string, posted?: Posted, from = workspace): string {
  const answer = answerRequest(from, { path, ...(posted ? { posted } : {}) });
  if ("saved" in answer) throw new Error(`${path} was saved: ${answer.done}`);
  return answer.main.markup;
}

/** Opens a form, types into some of its fields, and presses a button. */
function press(
  path: string,
  typed: Record<string, string>,
  button = "save",
  from = workspace,
): EditAnswer {
  const fields = new Map(formFields(page(path, undefined, from)));
  for (const [name, value] of Object.entries(typed)) fields.set(name, value);
  return answerRequest(from, { path, posted: [...fields, ["do", button]] });
}

const shown = (answer: EditAnswer): string => {
  if ("saved" in answer) throw new Error(`It was saved: ${answer.done}`);
  return answer.main.markup;
};

/** The summary’s links: where each leads, and what it says. */
const summary = (answer: EditAnswer): [href: string | undefined, text: string][] =>
  elementsIn(/<div class="errors".*?<\/ul>/s.exec(shown(answer))?.[0] ?? "")
    .filter(({ tagName }) => tagName === "a")
    .map((link) => [attribute(link, "href"), textIn(link)]);

describe("the list of all that can be changed", () => {
  it("leads to each kind, and each kind to each of its entries", () => {
    const links = elementsIn(page("")).map((element) => attribute(element, "href"));
    for (const kind of Object.keys(workspace.content)) {
      expect(links).toContain(`/.edit/${kind}`);
      const inner = elementsIn(page(kind)).map((element) => attribute(element, "href"));
      for (const { id } of entriesIn(workspace, kind as Kind)) {
        expect(inner).toContain(`/.edit/${kind}/${id}`);
        expect(inner).toContain(`/.edit/${kind}/${id}/remove`);
      }
    }
  });

  it.each([
    "nothing",
    "links/nothing",
    "links/local-offer/x/y",
    "publication/nothing",
    "__proto__",
  ])("says of %s that there is nothing to change", (path) => {
    expect(answerRequest(workspace, { path })).toMatchObject({
      title: "There is nothing to change here",
    });
  });

  it("says of a kind that can’t be read that a form might damage it", () => {
    const { links: _, ...content } = workspace.content;
    expect(answerRequest({ ...workspace, content }, { path: "links" })).toMatchObject({
      title: "“Links and documents” can’t be changed by form now",
    });
  });
});

describe("an entry that is changed by form", () => {
  const [first] = entriesIn(workspace, "links") as [Entry];

  it("has what was typed, and all else as it was", () => {
    const answer = press(`links/${first.id}`, { label: "A new name for it" });
    expect(answer).toMatchObject({
      kinds: ["links"],
      entry: first.id,
      done: "“A new name for it” was saved.",
    });
    expect(entriesIn(answer, "links")[0]).toEqual({ ...first, label: "A new name for it" });
    expect(entriesIn(answer, "links").slice(1)).toEqual(entriesIn(workspace, "links").slice(1));
  });

  it("is mended as a data file is: straight marks, spaces at the ends, line breaks in a line", () => {
    const answer = press(`links/${first.id}`, { description: '  It\'s "good"\r\n\r\nfor   all. ' });
    expect(entriesIn(answer, "links")[0]).toMatchObject({ description: "It’s “good”\n\nfor all." });
  });

  it("says of a save without a change that nothing was changed", () => {
    expect(press(`links/${first.id}`, {})).toMatchObject({
      kinds: [],
      done: "Nothing was changed.",
    });
  });

  it("can’t be given a field that the form doesn’t ask for", () => {
    const answer = press(`links/${first.id}`, {
      id: "other",
      "__proto__.x": "1",
      evil: "x",
      "constructor.y": "2",
    });
    expect(answer).toMatchObject({ kinds: [] });
  });

  it("comes back with what was typed and the mistake at its field, in whose summary is the focus", () => {
    const answer = press(`links/${first.id}`, { label: "click here" });
    const markup = shown(answer);
    expect(answer).toMatchObject({ title: expect.stringMatching(/^Error: /) });
    expect(summary(answer).map(([href]) => href)).toEqual(["#f-label"]);
    const field = elementsIn(markup).find((element) => attribute(element, "id") === "f-label");
    expect(field && attribute(field, "value")).toBe("click here");
    expect(field && attribute(field, "aria-invalid")).toBe("true");
    expect(field && attribute(field, "aria-describedby")).toContain("f-label-error");
    const focused = elementsIn(markup).filter(
      (element) => attribute(element, "autofocus") !== undefined,
    );
    expect(focused.map((element) => attribute(element, "id"))).toEqual(["errors"]);
  });
});

describe("an entry that somebody else changes meanwhile", () => {
  it("is told before it is saved, and saved where that is pressed again", () => {
    const [first] = entriesIn(workspace, "links") as [Entry];
    const path = `links/${first.id}`;
    const opened = formFields(page(path)).map(
      ([name, value]) => [name, name === "label" ? "Mine" : value] as const,
    );
    const links = entriesIn(workspace, "links").map((link) =>
      link.id === first.id ? { ...link, description: "Theirs." } : link,
    );
    const moved = { ...workspace, content: { ...workspace.content, links } };
    const told = answerRequest(moved, { path, posted: [...opened, ["do", "save"]] });
    expect(shown(told)).toContain("Somebody changed this while you were typing.");
    const again = answerRequest(moved, {
      path,
      posted: [...formFields(shown(told)), ["do", "save"]],
    });
    expect(entriesIn(again, "links")[0]).toEqual({ ...first, label: "Mine" });
  });
});

describe("what somebody else changed", () => {
  it("is told though a button that saves nothing was pressed in between", () => {
    const [first] = entriesIn(workspace, "links") as [Entry];
    const path = `links/${first.id}`;
    const opened = formFields(page(path));
    const links = entriesIn(workspace, "links").map((link) =>
      link.id === first.id ? { ...link, description: "Theirs." } : link,
    );
    const moved = { ...workspace, content: { ...workspace.content, links } };
    const between = shown(
      answerRequest(moved, { path, posted: [...opened, ["do", "again:organisation"]] }),
    );
    const told = answerRequest(moved, { path, posted: [...formFields(between), ["do", "save"]] });
    expect(shown(told)).toContain("Somebody changed this while you were typing.");
  });
});

describe("Enter in the search for a picture", () => {
  const [part] = (workspace.content.easyRead as { parts: Entry[] }).parts as [Entry];
  const path = `easyRead/${part.id}`;

  it("looks for pictures and saves nothing", () => {
    const from = { ...workspace, pictures: [{ name: "1F3EB", title: "school", words: "" }] };
    const answer = press(
      path,
      { "steps.0.picture.search": "school", title: "Another" },
      "save",
      from,
    );
    expect(shown(answer)).toContain("One picture was found for “school”. Choose it below.");
    const found = formFields(shown(answer));
    const chosen = found.map(([name, value]): [string, string] =>
      name === "steps.0.picture" ? [name, "1F3EB"] : [name, value],
    );
    const saved = answerRequest(from, { path, posted: [...chosen, ["do", "save"]] });
    expect(saved).toMatchObject({ kinds: ["easyRead"], done: "“Another” was saved." });
  });
});

describe("a form that is sent twice", () => {
  it("adds an entry once", () => {
    const typed = { name: "Alder Library" };
    const once = press("organisations/new", typed);
    if (!("saved" in once)) throw new Error(shown(once));
    const from = { ...workspace, content: once.saved };
    const twice = press("organisations/new", typed, "save", from);
    expect(shown(twice)).toContain("An entry that says just this is there already.");
  });
});

describe("what a form shows in another way than data have it", () => {
  it.each([
    ["actions", "due", "September 2026"],
    ["actions", "due", "2026-09"],
    ["measures", "baseline", { value: 0.300_000_000_000_000_04, on: "2022" }],
    ["measures", "baseline", { value: 1e-7, on: "2022" }],
    ["measures", "baseline", { value: 0, on: "2022" }],
  ] as const)("stays as it is where nothing is typed: %s %s %j", (kind, field, value) => {
    const [first, ...rest] = entriesIn(workspace, kind) as [Entry];
    const content = { ...workspace.content, [kind]: [{ ...first, [field]: value }, ...rest] };
    const answer = press(`${kind}/${first.id}`, {}, "save", { ...workspace, content });
    expect(answer).toMatchObject({ kinds: [], saved: content });
  });
});

describe("a form of a part of what is one entry", () => {
  it("tells nobody of a change in another part", () => {
    const path = "publication/dates";
    const posted = [...formFields(page(path)), ["do", "save"] as const];
    const publication = { ...(workspace.content.publication as object), place: "Elsewhere" };
    const moved = { ...workspace, content: { ...workspace.content, publication } };
    expect(answerRequest(moved, { path, posted })).toMatchObject({ saved: { publication } });
  });
});

describe("a day in a form", () => {
  const path = `links/${entriesIn(workspace, "links")[0]?.id}`;
  const typed = (day: string, month: string, year: string) => ({
    "checkedOn.day": day,
    "checkedOn.month": month,
    "checkedOn.year": year,
  });

  it.each([
    ["6", "8", "2024"],
    ["06", "08", "2024"],
    ["6", "August", "2024"],
    ["6", "aug", "2024"],
  ])("may be typed as %s %s %s", (day, month, year) => {
    const answer = press(path, typed(day, month, year));
    expect(entriesIn(answer, "links")[0]).toMatchObject({ checkedOn: "2024-08-06" });
  });

  it("is left out where nothing is typed", () => {
    const answer = press(path, typed("", "", ""));
    expect(entriesIn(answer, "links")[0]).not.toHaveProperty("checkedOn");
  });

  it.each([
    [typed("", "8", "2024"), "must include a day.", "#f-checkedOn"],
    [typed("6", "", "2024"), "must include a month.", "#f-checkedOn.month"],
    [typed("6", "8", ""), "must include a year.", "#f-checkedOn.year"],
    [typed("31", "2", "2024"), "must be a real day.", "#f-checkedOn"],
    [typed("6", "13", "2024"), "must be a real one.", "#f-checkedOn.month"],
    [typed("6", "8", "24"), "must have four digits.", "#f-checkedOn.year"],
  ])("is told where a part of it is wrong: %o", (fields, words, href) => {
    const [told, ...more] = summary(press(path, fields));
    expect(more).toEqual([]);
    expect(told?.[0]).toBe(href);
    expect(told?.[1]).toMatch(new RegExp(`${words}$`));
  });

  it("is asked for in the order of the site’s language", () => {
    const publication = { ...(workspace.content.publication as object), language: "en-US" };
    const from = { ...workspace, content: { ...workspace.content, publication } };
    const names = formFields(page(path, undefined, from)).map(([name]) => name);
    expect(names.filter((name) => name.startsWith("checkedOn."))).toEqual([
      "checkedOn.month",
      "checkedOn.day",
      "checkedOn.year",
    ]);
  });
});

describe("a new entry", () => {
  const typed = {
    label: "Alder’s Café for Families!",
    url: "https://www.alder-cafe.org.uk/",
    organisation: entriesIn(workspace, "organisations")[0]?.id ?? "",
    description: "A place to meet.",
    helpsWith: "I want to meet others",
  };

  it("gets an id that is made of its name", () => {
    const answer = press("links/new", typed);
    expect(answer).toMatchObject({ entry: "alders-cafe-for-families", kinds: ["links"] });
    expect(entriesIn(answer, "links").at(-1)).toEqual({
      id: "alders-cafe-for-families",
      ...typed,
    });
  });

  it("gets an id that nothing else on the site has", () => {
    const organisation = { name: "Alder’s Café for Families" };
    const one = press("organisations/new", organisation);
    if (!("saved" in one)) throw new Error(shown(one));
    const two = press("links/new", typed, "save", { ...workspace, content: one.saved });
    expect(two).toMatchObject({ entry: "alders-cafe-for-families-2" });
  });

  it("gets an id even where its name has no letter that may stand in one", () => {
    const answer = press("glossary/new", {
      term: "中文",
      meaning: "The Chinese language.",
      source: entriesIn(workspace, "sources")[0]?.id ?? "",
    });
    expect(answer).toMatchObject({ entry: "glossary-term" });
  });

  it("tells of all that is missing, in the order of the form", () => {
    const told = summary(press("links/new", {})).map(([href]) => href);
    expect(told).toEqual([
      "#f-label",
      "#f-url",
      "#f-organisation",
      "#f-description",
      "#f-helpsWith",
    ]);
  });

  it("has the number of its place, and gives others theirs when it moves", () => {
    const answer = press("priorities/new", {
      title: "A new one",
      source: entriesIn(workspace, "sources")[0]?.id ?? "",
    });
    const count = entriesIn(workspace, "priorities").length;
    expect(entriesIn(answer, "priorities").at(-1)).toMatchObject({ number: count + 1 });
    if (!("saved" in answer)) throw new Error();
    const from = { ...workspace, content: answer.saved };
    const moved = answerRequest(from, { path: "priorities", posted: [["do", "up:a-new-one"]] });
    expect(entriesIn(moved, "priorities").map(({ number }) => number)).toEqual(
      Array.from({ length: count + 1 }, (_, index) => index + 1),
    );
    expect(entriesIn(moved, "priorities").at(-2)).toMatchObject({ id: "a-new-one" });
  });

  it("sets the day of the last change where it is an update", () => {
    const answer = press("updates/new", {
      title: "News",
      text: "Something is new.",
      "date.day": "25",
      "date.month": "11",
      "date.year": "2026",
    });
    expect(answer).toMatchObject({
      kinds: ["publication", "updates"],
      saved: { publication: { updated: "2026-11-25" } },
    });
  });
});

describe("a list in a form", () => {
  const quote = entriesIn(workspace, "quotes")[0] as Entry;
  const path = `quotes/${quote.id}`;
  const paragraphs = (answer: EditAnswer): string[] =>
    formFields(shown(answer)).flatMap(([name, value]) =>
      /^paragraphs\.\d+$/.test(name) ? [value] : [],
    );

  it("grows by a button, which saves nothing and opens the page on the new item", () => {
    const answer = press(path, { "paragraphs.0": "Typed" }, "add:paragraphs");
    expect(paragraphs(answer)).toEqual(["Typed", ...(quote.paragraphs as string[]).slice(1), ""]);
    const focused = elementsIn(shown(answer)).find(
      (one) => attribute(one, "autofocus") !== undefined,
    );
    expect(focused && attribute(focused, "name")).toBe(
      `paragraphs.${(quote.paragraphs as string[]).length}`,
    );
  });

  it("moves and loses items by buttons, with what was typed into them", () => {
    const two = press(
      path,
      { "paragraphs.0": "One", "paragraphs.1": "Two", "paragraphs.2": "Three" },
      "up:paragraphs.1",
    );
    expect(paragraphs(two).slice(0, 3)).toEqual(["Two", "One", "Three"]);
    const less = press(
      path,
      { "paragraphs.0": "One", "paragraphs.1": "Two", "paragraphs.2": "Three" },
      "remove:paragraphs.1",
    );
    expect(paragraphs(less).slice(0, 2)).toEqual(["One", "Three"]);
  });

  it("is saved without the items in which nothing was typed", () => {
    const answer = press(path, {
      "paragraphs.0": "One.",
      "paragraphs.1": " ",
      "paragraphs.2": "Three.",
    });
    expect(entriesIn(answer, "quotes")[0]).toMatchObject({ paragraphs: ["One.", "Three."] });
  });

  it("leads to the item that is meant though an empty one stands before it", () => {
    const answer = press(path, { "paragraphs.0": "", "paragraphs.1": "A <b>bold</b> word." });
    expect(summary(answer).map(([href]) => href)).toEqual(["#f-paragraphs.1"]);
  });

  it.each([
    "add:nothing",
    "remove:paragraphs.99",
    "up:paragraphs.0",
    "add:__proto__",
    "remove:constructor.0",
  ])("stays as it is where a button says %s", (button) => {
    expect(paragraphs(press(path, {}, button))).toEqual(quote.paragraphs);
  });
});

describe("a choice with further questions", () => {
  it("saves what belongs to the choice, and nothing of the others", () => {
    const answer = press("publication/status", {
      "status.state": "withdrawn",
      "status.withdrawn.reason": "The council withdrew it.",
      "status.superseded.by.label": "Something else",
    });
    expect(answer).toMatchObject({
      saved: {
        publication: { status: { state: "withdrawn", reason: "The council withdrew it." } },
      },
    });
  });

  it("tells what the choice lacks at the field of that choice", () => {
    const answer = press("publication/status", { "status.state": "superseded" });
    expect(summary(answer).map(([href]) => href)).toEqual(["#f-status.superseded.by"]);
    const half = press("publication/status", {
      "status.state": "superseded",
      "status.superseded.by.label": "The new strategy",
    });
    expect(summary(half).map(([href]) => href)).toEqual(["#f-status.superseded.by.url"]);
  });
});

describe("the day of the last change, which no form asks for where there are updates", () => {
  it("leads to the updates where it is before the day of publication", () => {
    const typed = { "published.day": "1", "published.month": "11", "published.year": "2026" };
    const answer = press("publication/dates", typed);
    expect(shown(answer)).not.toContain('name="updated.year"');
    expect(summary(answer).map(([href]) => href)).toEqual(["/.edit/updates"]);
  });
});

describe("an entry that is removed", () => {
  it("is asked about first", () => {
    const [update] = entriesIn(workspace, "reports") as [Entry];
    expect(page(`reports/${update.id}/remove`)).toContain("Remove it");
    const answer = answerRequest(workspace, {
      path: `reports/${update.id}/remove`,
      posted: [["do", "remove"]],
    });
    expect(entriesIn(answer, "reports").map(({ id }) => id)).not.toContain(update.id);
  });

  it("stays as long as something else needs it, and leads there", () => {
    const [source] = entriesIn(workspace, "sources") as [Entry];
    const answer = answerRequest(workspace, {
      path: `sources/${source.id}/remove`,
      posted: [["do", "remove"]],
    });
    expect(shown(answer)).not.toContain("Remove it</button>");
    const cards = elementsIn(/<ul class="cards">.*<\/ul>/s.exec(shown(answer))?.[0] ?? "");
    const links = cards.flatMap((element) => attribute(element, "href") ?? []);
    expect(links.length).toBeGreaterThan(0);
    expect(shown(answer)).toContain(`${links.length} forms of this site still use this source.`);
    for (const href of links) expect(href).toMatch(/^\/\.edit\/\w+\/[\w-]+$/);
  });
});

describe("data with a mistake in it", () => {
  it("have forms though an entry is nothing", () => {
    const content = { ...workspace.content, updates: [null, ...entriesIn(workspace, "updates")] };
    expect(page("publication/dates", undefined, { ...workspace, content })).toContain("<form");
  });

  const broken: Workspace = {
    ...workspace,
    content: {
      ...workspace.content,
      glossary: entriesIn(workspace, "glossary").map((entry) => ({
        ...entry,
        meaning: "<b>Bold</b>",
      })),
    },
  };

  it("can be mended by form, and changed elsewhere meanwhile", () => {
    const [link] = entriesIn(broken, "links") as [Entry];
    expect(press(`links/${link.id}`, { label: "Another name" }, "save", broken)).toMatchObject({
      kinds: ["links"],
    });
    const [term] = entriesIn(broken, "glossary") as [Entry];
    expect(summary(press(`glossary/${term.id}`, {}, "save", broken)).map(([href]) => href)).toEqual(
      ["#f-meaning"],
    );
    expect(press(`glossary/${term.id}`, { meaning: "Plain." }, "save", broken)).toMatchObject({
      kinds: ["glossary"],
    });
  });
});
