import { describe, expect, it } from "vitest";
import { actionCount } from "../../_includes/action-count.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext } from "../../_includes/page-context.ts";
import { pagesOf, pagesToRead, pageTable } from "../../_includes/page-table.ts";
import { priorityName } from "../../_includes/priority-name.ts";
import { progressNote } from "../../_includes/progress-note.ts";
import type { Content } from "../../src/content/content.ts";
import { listSizes } from "../../src/content/lists/list-sizes.ts";
import { render as aboutStrategy } from "../../src/pages/about-strategy.11ty.ts";
import { render as actionsPage } from "../../src/pages/actions.11ty.ts";
import { render as home } from "../../src/pages/index.11ty.ts";
import { render as priorityPage } from "../../src/pages/priorities/priority.11ty.ts";
import { render as progressPage } from "../../src/pages/progress.11ty.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { brackenford } from "../site/brackenford.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { actions, reports, withActions } from "./with-actions.ts";

const siteOf = (content: Content) => prepareSite(content, { today: "2021-07-01" });
const site = await siteOf(withActions);
const plain = await siteOf(brackenford);
const page = pageContext(site, "actions.html");
const markup = actionsPage({ site: () => site, number: 1 });

/** Each row of the tables of a page: the id of its action and the words of its cells. */
const rowsOf = (markup: string) =>
  [...markup.matchAll(/<tr role="row" data-entry="([^"]*)">(.*?)<\/tr>/gs)].map(
    ([, id, cells = ""]) => [
      id,
      ...[...cells.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
        textOfMarkup(cell).trim(),
      ),
    ],
  );

const { planned, late, done } = text.actionStatus;
const on = (day: string) => text.actionStatusOn(page.day(day));

describe("the page of all actions", () => {
  it("has each action once, in the order of the priorities, with how it went, the newest first", () => {
    const way = `${done} ${on("2021-06-10")}${text.actionBefore} ${text.actionStatus["under-way"]} ${on("2021-04-01")}; ${planned} ${on("2021-03-09")}`;
    expect(rowsOf(markup).map((row) => row.map((cell) => cell?.replace(/\s+/g, " ")))).toEqual([
      [
        "train",
        text.action(1),
        actions[1]?.text,
        actions[1]?.owners?.join("; "),
        page.when("2022-09"),
        way,
      ],
      [
        "review",
        text.action(2),
        actions[2]?.text,
        "Every school",
        "Ongoing",
        `${late} ${on("2021-06-01")}`,
      ],
      ["meet", text.action(3), actions[0]?.text],
    ]);
  });

  it("leads from each status and each owner to its actions", () => {
    const groups = [...markup.matchAll(/<div id="([^"]*--[^"]*)">(.*?)<\/div>/gs)].map(
      ([, anchor, group = ""]) => [
        anchor,
        ...[...group.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ],
    );
    expect(groups).toEqual([
      ["status--done", "#train"],
      ["status--late", "#review"],
      ["status--none", "#meet"],
      ["owner--1", "#train", "#review"],
      ["owner--2", "#train"],
      ["owner--none", "#meet"],
    ]);
    for (const { id } of actions) expect(markup).toContain(`id="${id}"`);
  });

  it("leads on to the same status on another page where the list goes on there", async () => {
    const many = Array.from({ length: listSizes.actions.entries + 1 }, (_, index) => ({
      ...(actions[2] as (typeof actions)[number]),
      id: `review-${index + 1}`,
    }));
    const long = await siteOf({ ...withActions, actions: many, reports: [] });
    const first = actionsPage({ site: () => long, number: 1 });
    const second = actionsPage({ site: () => long, number: 2 });
    expect(pagesOf(pageTable.actions, long).map(({ path }) => path)).toEqual([
      "actions.html",
      "actions-2.html",
    ]);
    expect(first).toContain('href="actions-2.html#status--late"');
    expect(second).toContain('href="actions.html#owner--1"');
    expect(rowsOf(first)).toHaveLength(listSizes.actions.entries);
    expect(rowsOf(second)).toHaveLength(1);
  });

  it("tells screen readers what is a row and a cell, whatever the style sheet makes of them", () => {
    const tags = [...markup.matchAll(/<(table|thead|tbody|tr|th|td)\b([^>]*)>/g)];
    expect(tags.length).toBeGreaterThan(actions.length);
    for (const [tag] of tags) expect(tag).toMatch(/ role="/);
  });

  it("leaves the source’s words as they are, and names them the source’s", () => {
    expect(markup).toContain(
      'data-words="source"><p>Train all NHS staff &amp; teachers.</p>\n</td>',
    );
  });
});

describe("the count of actions", () => {
  const told = (content: Content["actions"]) => textOfMarkup(actionCount(page, content).markup);

  it("says how many there are, how far they are, and of which day that is", () => {
    const counts = [
      text.actionsStatusCount(1, done),
      text.actionsStatusCount(1, late),
      text.actionsNoStatusCount(1),
    ].join(", ");
    expect(told(actions).trim()).toBe(
      `${text.actionsCount(3)}: ${counts}. ${text.actionsNewest(page.day("2021-06-10"))}`,
    );
  });

  it("says no day where nothing is said of any", () => {
    expect(told(actions.slice(0, 1)).trim()).toBe(`${text.actionsCount(1)}.`);
  });
});

describe("the page of a priority", () => {
  it("has its own actions", () => {
    const of = (number: number) =>
      rowsOf(priorityPage({ site: () => site, number })).map(([id]) => id);
    expect(of(1)).toEqual(["train", "review"]);
    expect(of(2)).toEqual(["meet"]);
    expect(of(3)).toEqual([]);
  });

  it("begins a very long list, and leads to where it goes on", async () => {
    const many = Array.from({ length: listSizes.actionsOfPriority + 1 }, (_, index) => ({
      ...(actions[2] as (typeof actions)[number]),
      id: `review-${index + 1}`,
    }));
    const long = await siteOf({ ...withActions, actions: many, reports: [] });
    const markup = priorityPage({ site: () => long, number: 1 });
    expect(rowsOf(markup)).toHaveLength(listSizes.actionsOfPriority);
    expect(markup).toContain(
      html`<a href="../actions.html#review-1">${text.actionsOfPriority(priorityName(withActions.publication), many.length)}</a>`
        .markup,
    );
  });
});

describe("the page of progress", () => {
  const markup = progressPage({ site: () => site, number: 1 });

  it("has the newest report first, each with what it says of actions", () => {
    const ids = [...markup.matchAll(/<section data-entry="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["summer", "spring"]);
    const words = textOfMarkup(markup);
    for (const said of reports[1]?.summary ?? []) expect(words).toContain(said);
    expect(words).toContain("All staff are trained.");
    expect(markup).toContain(html`<a href="actions.html#train">${text.action(1)}</a>`.markup);
  });

  it("names the words of a report as such, and leaves them as they are", () => {
    expect(textOfMarkup(markup)).toContain(text.progressInWords);
    expect(markup).toContain(
      '<blockquote class="statement"><p>The NHS mobilised the programme.</p>\n</blockquote>',
    );
  });
});

describe("a site without actions and reports", () => {
  it("has no page for them, and nothing leads there", () => {
    expect(pagesOf(pageTable.actions, plain)).toEqual([]);
    expect(pagesOf(pageTable.progress, plain)).toEqual([]);
    const names = pagesToRead(brackenford).map(([name]) => name);
    expect(names).not.toContain("actions");
    expect(names).not.toContain("progress");
    expect(home({ site: () => plain })).not.toMatch(/href="(?:actions|progress)\.html/);
  });

  it("bears no style for them, which the other does", () => {
    expect(plain.styles.css).not.toContain(".action-table");
    expect(site.styles.css).toContain(".action-table");
  });
});

describe("the home page", () => {
  it("leads to actions and progress where there are any", () => {
    const markup = home({ site: () => site });
    expect(markup).toContain(html`<a href="actions.html">${text.actionsAll}</a>`.markup);
    expect(markup).toContain(html`<a href="progress.html">${text.progressAll}</a>`.markup);
  });
});

describe("where readers look for progress", () => {
  const { progressChecked: _, ...publication } = brackenford.publication;
  const noteOf = async (changes: Partial<Content>) => {
    const site = await siteOf({ ...brackenford, publication, ...changes });
    return textOfMarkup(progressNote(pageContext(site, "about.html")).markup).trim();
  };
  const since = text.progressNoneSince(page.day(publication.published));

  it("a copy of the news says that the news can’t tell, and no day on which nobody looked", async () => {
    expect(await noteOf({})).toBe(since);
  });

  it("it says the day on which somebody last looked", async () => {
    const checked = { ...publication, progressChecked: "2021-05-31" };
    expect(await noteOf({ publication: checked })).toBe(
      `${since} ${text.progressChecked(page.day("2021-05-31"))}`,
    );
  });

  it("a copy of the strategy says that there is no report", async () => {
    expect(await noteOf({ publication: { ...publication, madeFrom: "strategy" } })).toBe(
      text.progressNone,
    );
  });

  it("it leads to actions that say how far they are", async () => {
    const told = await noteOf({ actions });
    expect(told).toContain(since);
    expect(told).toContain(text.progressInActions);
  });

  it("it leads to the reports where there are any", async () => {
    expect(await noteOf({ actions, reports })).toBe(text.progressAll);
  });

  it("is the page about the strategy", () => {
    expect(textOfMarkup(aboutStrategy({ site: () => plain }))).toContain(since);
  });
});
