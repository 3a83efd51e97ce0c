import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "check-barriers";
import { launchChromium } from "check-barriers/chromium";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawContent } from "../../../src/content/content.ts";
import { type Kind, kinds } from "../../../src/content/kinds.ts";
import { entriesOf } from "../../../src/edit/entries.ts";
import { segmentOf } from "../../../src/edit/form-at.ts";
import { rawContent } from "../../../src/load/raw-content.ts";
import { readFolder } from "../../../src/load/read-folder.ts";
import { startPreview } from "../../preview/start-preview.ts";
import { formFields } from "../form-fields.ts";

/** It has every kind of content. */
const preview = startPreview(join(import.meta.dirname, "../../../src/new/example/_data"));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  page.setDefaultTimeout(20_000);
});
afterAll(() => browser.close());

const open = async (path: string): Promise<void> => {
  await page.goto(preview().address + path);
};

/** Presses what a selector finds, and waits for the page that comes of it. */
async function press(selector: string): Promise<void> {
  const found = await page.$(selector);
  if (!found) throw new Error(`There is no ${selector} at ${page.url()}.`);
  await Promise.all([page.waitForNavigation(), found.click()]);
}

const button = (said: string): string => `button[name="do"][value="${said}"]:not([hidden])`;

const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.trim() ?? "");

/** What has the focus: its id, or its name. */
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.nodeName || "");

const fill = (name: string, value: string): Promise<void> =>
  page.$$eval(
    `[name="${name}"]`,
    (fields, given) => {
      for (const field of fields as unknown as {
        type: string;
        value: string;
        checked: boolean;
      }[]) {
        if (field.type === "radio") field.checked = field.value === given;
        else field.value = given;
      }
    },
    value,
  );

async function content(): Promise<RawContent> {
  return rawContent(await readFolder(join(preview().folder, "_data")));
}

/** The ways to all values that differ. */
function differing(one: unknown, other: unknown, way = ""): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return [way];
  const steps = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...steps].flatMap((step) =>
    differing(
      (one as Record<string, unknown>)[step],
      (other as Record<string, unknown>)[step],
      way ? `${way}.${step}` : step,
    ),
  );
}

/** The lines that a text has and another has not. */
const linesOnlyIn = (text: string, other: string): string[] => {
  const known = other.split("\n");
  return text.split("\n").filter((line) => !known.includes(line));
};

describe("whoever follows “Edit this” with JavaScript off", () => {
  it("changes an entry, saves it, and sees the page with the change, told at its top", async () => {
    const [link] = (await content()).links as { id: string; label: string }[];
    const before = await preview().files();
    await open("help.html");
    await press(`a[href^="/.edit/links/${link?.id}?"]`);
    expect(await textOf("h1")).toBe(link?.label);
    const label = `${link?.label} today`;
    await fill("label", label);
    await press(button("save"));
    expect(page.url()).toMatch(/\/help\.html\?saved=\d+#saved$/);
    expect(await textOf("#saved strong")).toBe(`“${label}” was saved.`);
    expect(await page.$eval("#saved", (note) => note.getAttribute("role"))).toBe("status");
    expect(await focused()).toBe("saved");
    expect(await textOf(`[data-entry="${link?.id}"]`)).toContain(label);
    const after = await preview().files();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const file = "_data/links.ts";
    expect({ ...after, [file]: "" }).toEqual({ ...before, [file]: "" });
    const [was = "", is = ""] = [before[file], after[file]];
    expect(linesOnlyIn(is, was)).toEqual([`    label: ${JSON.stringify(label)},`]);
    expect(linesOnlyIn(was, is)).toEqual([`    label: ${JSON.stringify(link?.label)},`]);
    await page.goto(page.url().replace("#saved", ""));
    await press(`#saved a[href^="/.edit/links/${link?.id}?"]`);
    await fill("label", link?.label ?? "");
    await press(button("save"));
    expect(await preview().files()).toEqual(before);
  });

  it("goes by keyboard alone: to the summary of mistakes, to the field, to what was saved", async () => {
    const before = await preview().files();
    const [link] = (await content()).links as { id: string; label: string }[];
    await open("help.html");
    const tabTo = async (selector: string): Promise<void> => {
      for (let steps = 0; steps < 300; steps += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
          return;
      }
      throw new Error(`No Tab leads to ${selector}.`);
    };
    const enter = () => Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await tabTo(`a[href^="/.edit/links/${link?.id}?"]`);
    await enter();
    await tabTo("#f-label");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.press("Backspace");
    await enter();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await focused()).toBe("errors");
    expect(await preview().files()).toEqual(before);
    await tabTo('#errors a[href="#f-label"]');
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("f-label");
    await page.keyboard.type(`${link?.label} by keyboard`);
    await enter();
    expect(await focused()).toBe("saved");
    expect(await textOf(`[data-entry="${link?.id}"]`)).toContain(`${link?.label} by keyboard`);
    await tabTo(`#saved a[href^="/.edit/links/${link?.id}?"]`);
    await enter();
    await fill("label", link?.label ?? "");
    await press(button("save"));
    expect(await preview().files()).toEqual(before);
  });
});

/** The first field of a form that names its entry to people, and holds words. */
const nameField = (kind: Kind, fields: readonly (readonly [string, string])[]) =>
  fields.find(
    ([name, value]) =>
      kind.calledBy.some((field) => name === field || name === `${field}.0`) && / /.test(value),
  ) ??
  fields.find(
    ([name, value]) => /^[a-z]\w*(?:\.0)?$/i.test(name) && /\w \w/.test(value) && name !== "token",
  );

describe.each(kinds.filter(({ opening, entries }) => opening === "[" || entries))(
  "$name",
  (kind) => {
    const file = `_data/${kind.file}`;

    it("is edited by form, and nothing but the value that was typed changes", async () => {
      const before = await preview().files();
      const was = await content();
      const { entries = [], way = [] } = entriesOf(kind, was[kind.name]) ?? {};
      await open(`.edit/${kind.name}/${segmentOf(entries, entries[0], 0)}`);
      const [name = "", value = ""] = nameField(kind, formFields(await page.content())) ?? [];
      await fill(name, `${value} anew`);
      await press(button("save"));
      expect(await textOf("#saved strong")).toMatch(/ was saved\.$/);
      const after = await preview().files();
      expect({ ...after, [file]: "" }).toEqual({ ...before, [file]: "" });
      expect(differing(was[kind.name], (await content())[kind.name])).toEqual([
        [...way, 0, name].join("."),
      ]);
      expect(linesOnlyIn(after[file] ?? "", before[file] ?? "")).toHaveLength(1);
      await writeFile(join(preview().folder, file), before[file] ?? "");
    });

    it("is added, moved and removed by form, and the file has its very bytes again", async () => {
      const before = await preview().files();
      const entriesNow = async () => entriesOf(kind, (await content())[kind.name])?.entries ?? [];
      const was = await entriesNow();
      await open(`.edit/${kind.name}/${segmentOf(was, was[0], 0)}`);
      const model = formFields(await page.content()).filter(([name]) => !isOurs(name));
      await open(`.edit/${kind.name}/new`);
      const fillAll = async (): Promise<void> => {
        for (const [name, value] of model) await fill(name, distinct(kind, name, value));
      };
      for (;;) {
        await fillAll();
        const list = nextList(model, formFields(await page.content()));
        if (!list) break;
        await press(button(`add:${list}`));
      }
      // No two have the same picture, so that another is looked up and chosen
      const pictures = model.flatMap(([name]) => /^(.+\.picture)\.search$/.exec(name)?.[1] ?? []);
      for (const [index, name] of pictures.entries()) {
        await fill(`${name}.search`, words[index] ?? "");
        await press(button(`again:${name}`));
        const found = await page.$$eval(`[name="${name}"]`, (fields) =>
          (fields as unknown as { value: string }[]).map(({ value }) => value),
        );
        await fill(name, found.at(-1) ?? "");
      }
      await press(button("save"));
      expect(await textOf("main")).toMatch(/” was added\./);
      const added = await entriesNow();
      expect(added.slice(0, -1)).toEqual(was);
      const { id } = added.at(-1) as { id: string };
      const same = differing(was[0], added.at(-1)).filter(
        (way) => way !== "id" && way !== "number",
      );
      expect(same.filter((way) => distinct(kind, way, "a b") === "a b")).toEqual([]);

      await open(`.edit/${kind.name}`);
      await press(button(`up:${id}`));
      expect(await focused()).toBe("saved");
      const ids = (entries: readonly unknown[]) =>
        entries.map((entry) => (entry as { id: string }).id);
      expect(ids(await entriesNow())).toEqual(ids(was).toSpliced(-1, 0, id));

      await open(`.edit/${kind.name}/${id}/remove`);
      await press(button("remove"));
      expect(await textOf("#saved strong")).toMatch(/” was removed\.$/);
      expect(await preview().files()).toEqual(before);
    });
  },
);

/** What the server and the form send along unseen. */
const isOurs = (name: string): boolean => ["token", "from", "seen"].includes(name);

/** By which pictures are looked up. */
const words = ["cat", "bus", "apple", "house", "chair"];

/** The list that needs one item more, so that a form has all the fields of another. */
function nextList(
  model: readonly (readonly [string, string])[],
  fields: readonly (readonly [string, string])[],
): string | undefined {
  const there = fields.map(([name]) => name);
  for (const [name] of model) {
    const steps = name.split(".");
    for (const [at, step] of steps.entries()) {
      const item = steps.slice(0, at + 1).join(".");
      const has = there.some((other) => other === item || other.startsWith(`${item}.`));
      if (/^\d+$/.test(step) && !has) return steps.slice(0, at).join(".");
    }
  }
  return undefined;
}

/** Another text where no two entries may say the same. */
function distinct({ calledBy }: Kind, name: string, value: string): string {
  if (/(?:^|\.)picture$/.test(name)) return "";
  if (calledBy.includes(name) && / /.test(value)) return `${value} two`;
  return /(?:^|\.)url$/.test(name) && value ? `${value}/two` : value;
}

describe("what isn’t an entry", () => {
  const parts = kinds.flatMap(({ name, parts = [] }) => parts.map(({ path }) => `${name}/${path}`));

  it.each(parts)("is saved without a change by %s, and no byte differs", async (path) => {
    const before = await preview().files();
    await open(`.edit/${path}?from=/index.html`);
    await press(button("save"));
    expect(await textOf("#saved strong")).toBe("Nothing was changed.");
    expect(await preview().files()).toEqual(before);
  });

  it("is edited from the passage of the page that shows it", async () => {
    const before = await preview().files();
    const { headline } = (await content()).publication as { headline: string };
    await open("index.html");
    await press(await linkBeside("h1"));
    await fill("headline", `${headline} today`);
    await press(button("save"));
    expect(page.url()).toMatch(/\/index\.html\?saved=\d+#saved$/);
    expect(await textOf("h1")).toBe(`${headline} today`);
    await press('#saved a[href^="/.edit/publication/"]');
    await fill("headline", headline);
    await press(button("save"));
    expect(await preview().files()).toEqual(before);
  });
});

describe("a mistake elsewhere in the data", () => {
  it("hinders no right edit, is told after it, and is mended by the form to which it leads", async () => {
    const before = await preview().files();
    const { headline } = (await content()).publication as { headline: string };
    const [link] = (await content()).links as { id: string; label: string }[];
    const path = join(preview().folder, "_data/publication.ts");
    const text = before["_data/publication.ts"] ?? "";
    await open(`.edit/links/${link?.id}?from=/help.html`);
    await writeFile(path, text.replace(JSON.stringify(headline), '""'));
    await fill("label", `${link?.label} again`);
    await press(button("save"));
    expect(await textOf("#saved strong")).toBe(`“${link?.label} again” was saved.`);
    expect(await textOf("h1")).toBe("There is a mistake to mend");
    expect((await preview().files())["_data/links.ts"]).toContain(`${link?.label} again`);
    await press('li a[href^="/.edit/publication/"]');
    await fill("headline", headline);
    await press(button("save"));
    expect(await textOf("#saved strong")).toMatch(/ was saved\.$/);
    expect(await focused()).toBe("saved");
    expect((await preview().files())["_data/publication.ts"]).toBe(text);
    await open(`.edit/links/${link?.id}`);
    await fill("label", link?.label ?? "");
    await press(button("save"));
    expect(await preview().files()).toEqual(before);
  });
});

/** The first link to a form behind an element. */
const linkBeside = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => {
    const links = [...document.querySelectorAll(".edit-link a")];
    const behind = links.find(
      (link) => element.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return `.edit-link a[href="${behind?.getAttribute("href")}"]`;
  });

describe("the pages of a preview and its forms", () => {
  const paths = ["index.html", "help.html", "actions.html", "about.html", "strategy.html"];
  const forms = [
    ".edit/",
    ".edit/links",
    ".edit/links/new",
    ".edit/publication",
    ".edit/measures/new",
  ];

  it.each([...paths, ...forms])(
    "need no scrolling sideways at 320 px and at text twice as large: %s",
    async (path) => {
      for (const [width, text] of [
        [320, "100%"],
        [1280, "200%"],
      ] as const) {
        await page.setViewport({ width, height: 900 });
        await open(path);
        await page.$eval(
          "html",
          (root, size) => root.style.setProperty("font-size", size, "important"),
          text,
        );
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ width, text, wider }).toEqual({ width, text, wider: 0 });
      }
    },
  );

  it("have no barrier that the gate finds", async () => {
    const room = await mkdtemp(join(tmpdir(), "gate-"));
    try {
      for (const path of [
        ...paths,
        "quotes.html",
        "404.html",
        "glossary.html",
        "updates.html",
        ".edit/",
        ".edit/links/new",
      ]) {
        const response = await fetch(preview().address + path);
        // Whoever checks a folder has no server to ask for the script
        const text = (await response.text()).replace(/<script src.*<\/script>\n/, "");
        const name = path.startsWith(".edit/") ? `form-${path.split("/").join("-")}.html` : path;
        await writeFile(join(room, name), text);
      }
      const { findings } = await check(room, { only: ["html", "a11y", "browser", "content"] });
      expect(findings).toEqual([]);
    } finally {
      await rm(room, { recursive: true });
    }
  });
});
