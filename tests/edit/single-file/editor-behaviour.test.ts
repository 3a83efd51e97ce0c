import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/content/content.ts";
import { allMistakes } from "../../../src/edit/fresh-mistakes.ts";
import { applyProposal } from "../../../src/edit/proposal/apply-proposal.ts";
import { readProposal } from "../../../src/edit/proposal/read-proposal.ts";
import { editorPage } from "../../../src/edit/single-file/editor-page.ts";
import { pictureNames } from "../../../src/pictures/picture-names.ts";
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

const { open, write } = inEditor();

const [link] = example.links;
const [term] = example.glossary;
if (!link || !term) throw new Error("The example has no link or no term.");
const linkForm = `#/links/${link.id}`;

const previewed = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector("iframe")?.contentDocument?.body?.textContent?.includes(wanted),
    {},
    words,
  );

const note = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector("#preview-note")?.textContent?.startsWith(wanted),
    {},
    words,
  );

const keptIn = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() => Object.entries(localStorage));

async function proposalOf({ page, saved }: Opened) {
  await page.click(".your-changes");
  await type(page, "who", "Ann Example");
  await type(page, "why", "It was out of date.");
  await press(page, "Save the proposal as a file");
  const { name, text } = await saved();
  const read = readProposal(text);
  if (!("proposal" in read)) throw new Error(read.problem);
  return { name, text, proposal: read.proposal };
}

describe("the editor’s file", () => {
  it("is the same for the same data", async () => {
    expect(await editorPage(example, [])).toBe(await editorPage(example, []));
  });

  it("asks nothing of anybody, from its first page to the saved proposal, and needs no network", () =>
    open(
      async (opened) => {
        const { page, requests, complaints, address } = opened;
        await page.setOfflineMode(true);
        await type(page, "description", "What is planned, street by street.");
        await previewed(page, "street by street");
        await press(page, "Save");
        const { name } = await proposalOf(opened);
        expect(name).toMatch(/^proposal-\d{4}-\d\d-\d\d\.json$/);
        expect(requests).toEqual([address + linkForm]);
        expect(complaints).toEqual([]);
      },
      { hash: linkForm },
    ));

  it("lets the page do nothing but run its own script and styles", () =>
    open(async ({ page }) => {
      const policy = await page.$eval('meta[http-equiv="Content-Security-Policy"]', (meta) =>
        meta.getAttribute("content"),
      );
      expect(policy?.replace(/'sha256-[\w+/=]{44}'/g, "#")).toBe(
        "default-src 'none'; script-src #; style-src # # #; img-src data:; base-uri 'none'; form-action 'none'",
      );
      const ran = await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.intruder = true";
        document.body.append(script);
        return "intruder" in window;
      });
      expect(ran).toBe(false);
    }));
});

describe("a mistake", () => {
  it("is told in a summary that has the focus, and at its field, to which the summary leads", () =>
    open(
      async ({ page }) => {
        await type(page, "url", "www.example.org");
        await press(page, "Save");
        expect(await page.evaluate(() => document.activeElement?.className)).toBe("errors");
        expect(await page.title()).toMatch(/^Error: /);
        const summary = await page.$eval(".errors li", (item) => item.textContent?.trim());
        const atField = await page.$eval("#f-url-error", (error) => error.textContent ?? "");
        expect(atField).toContain(summary);
        await page.click(".errors a");
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-url");
        expect(pathOf(page)).toBe(`links/${link.id}`);
        await page.click(".your-changes");
        expect(await wordsOf(page)).toContain("You have changed nothing yet.");
      },
      { hash: linkForm },
    ));

  it("is told of a proposal without a name or a reason", () =>
    open(
      async ({ page }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await page.click(".your-changes");
        await press(page, "Save the proposal as a file");
        expect(await focused(page)).toBe(
          "There is a problem Enter your name, and where you work. Enter why it should be changed.",
        );
      },
      { hash: linkForm },
    ));
});

describe("one proposal", () => {
  it("holds a new organisation, a link to it and an update, and makes no mistake in the data", () =>
    open(async (opened) => {
      const { page } = opened;
      await press(page, "Organisations");
      await press(page, "Add an organisation");
      await type(page, "name", "Friends of Mill Park");
      await press(page, "Save");
      await page.goto(`${opened.address}#/links/new`);
      await type(page, "label", "Friends of Mill Park website");
      await type(page, "url", "https://www.friends-of-mill-park.org/");
      await type(page, "helpsWith", "Meet the friends of the park");
      await type(page, "description", "When the friends meet.");
      await page.select('[name="organisation"]', "friends-of-mill-park");
      await press(page, "Save");
      await page.goto(`${opened.address}#/updates/new`);
      await type(page, "title", "A new link");
      await type(page, "date.day", "25");
      await type(page, "date.month", "11");
      await type(page, "date.year", "2026");
      await type(page, "text", "You can now find the Friends of Mill Park.");
      await press(page, "Save");
      const { proposal } = await proposalOf(opened);
      expect(proposal.changes.map(({ kind, entry }) => [kind, entry])).toEqual([
        ["publication", undefined],
        ["organisations", "friends-of-mill-park"],
        ["links", "friends-of-mill-park-website"],
        ["updates", "a-new-link"],
      ]);
      const { content, clashes } = applyProposal(example, proposal);
      expect(clashes).toEqual([]);
      expect(allMistakes(content, { files: [], pictures: pictureNames })).toEqual([]);
      expect((content as Content).publication.updated).toBe("2026-11-25");
    }));
});

describe("a proposal online", () => {
  it("is opened as an issue that holds it, by whoever has an account there", () =>
    open(
      async ({ page, requests, address }) => {
        const { repository } = example.publication;
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await page.click(".your-changes");
        await type(page, "who", "Ann Example");
        await type(page, "why", "It was out of date.");
        const opened = new Promise((resolve) =>
          page.browserContext().once("targetcreated", resolve),
        );
        await press(page, "Propose it online");
        await opened;
        expect(await focused(page)).toContain("Your proposal is ready to send");
        const target = await page.$eval(
          'main a[target="_blank"]',
          (link) => (link as HTMLAnchorElement).href,
        );
        expect(target.startsWith(`${repository}/`)).toBe(true);
        expect(new URL(target).searchParams.toString()).toContain("All+of+it.");
        expect(requests).toEqual([address + linkForm]);
      },
      { hash: linkForm },
    ));
});

describe("changes", () => {
  it("are listed in plain words, and each can be taken back", () =>
    open(
      async ({ page }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await page.goto(page.url().replace(/#.*/, `#/glossary/${term.id}`));
        await type(page, "meaning", "All that is green above.");
        await press(page, "Save");
        await page.click(".your-changes");
        const words = await wordsOf(page);
        expect(words).toContain(
          `Links and documents: “${link.label}” What people find there It said: ${link.description} Now it says: All of it.`,
        );
        expect(words).toContain("Now it says: All that is green above.");
        await page.click(`button[value="undo:links/${link.id}/description"]`);
        expect(await focused(page)).toBe(
          `“${link.label}”, What people find there: it was taken back.`,
        );
        const left = await wordsOf(page);
        expect(left).not.toContain("All of it.");
        expect(left).toContain("Now it says: All that is green above.");
      },
      { hash: linkForm },
    ));

  it("aren’t taken back as long as others need them", () =>
    open(
      async ({ page }) => {
        await type(page, "name", "Friends of Mill Park");
        await press(page, "Save");
        await page.goto(page.url().replace(/#.*/, linkForm));
        await page.select('[name="organisation"]', "friends-of-mill-park");
        await press(page, "Save");
        await page.click(".your-changes");
        await page.click('button[value="undo:organisations/friends-of-mill-park/"]');
        expect(await focused(page)).toContain("it can’t be taken back by itself");
        expect(await page.$$eval(".changes > li", (items) => items.length)).toBe(2);
      },
      { hash: "#/organisations/new" },
    ));

  it("are thrown away when somebody says so twice", () =>
    open(
      async ({ page }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await page.click(".your-changes");
        await press(page, "Throw away all your changes");
        await press(page, "Throw them away");
        expect(await focused(page)).toBe("Your changes were thrown away.");
        expect(await keptIn(page)).toEqual([]);
      },
      { hash: linkForm },
    ));
});

describe("unsaved work", () => {
  it("is there again when the tab was closed: what was saved, and what was only typed", () =>
    open(
      async ({ page, tab, address }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await page.goto(`${address}#/glossary/${term.id}`);
        await type(page, "meaning", "Half a sent");
        await page.close({ runBeforeUnload: true });
        const next = await tab();
        await next.goto(`${address}#/changes`);
        const words = await wordsOf(next);
        expect(words).toContain("Now it says: All of it.");
        expect(words).toContain("Not saved yet");
        await press(next, term.term);
        expect(
          await next.$eval('[name="meaning"]', (field) => (field as HTMLTextAreaElement).value),
        ).toBe("Half a sent");
      },
      { hash: linkForm },
    ));

  it("says where a form was begun whose entry was changed since", () =>
    open(
      async ({ page }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await press(page, link.label);
        await type(page, "label", "Half a na");
        await page.click(".your-changes");
        await page.click(`button[value="undo:links/${link.id}/description"]`);
        await press(page, link.label);
        expect(await wordsOf(page)).toContain(
          "Since then this was changed in another way: “Save” keeps what stands here, “Cancel” keeps the other.",
        );
      },
      { hash: linkForm },
    ));

  it("is forgotten where somebody leaves a form by “Cancel”", () =>
    open(
      async ({ page, complaints }) => {
        await type(page, "description", "Half a sent");
        await press(page, "Cancel");
        await press(page, link.label);
        const description = await page.$eval(
          '[name="description"]',
          (field) => (field as HTMLTextAreaElement).value,
        );
        expect(description).toBe(link.description);
        expect(await keptIn(page)).toEqual([]);
        expect(complaints).toEqual([]);
      },
      { hash: linkForm },
    ));

  it("has the items that were added to a list, and the page opens on each new one", () =>
    open(
      async ({ page, tab, address }) => {
        const [report] = example.reports;
        if (!report) throw new Error("The example has no report.");
        const count = report.summary.length;
        await page.click('button[value="add:summary"]');
        const name = `summary.${count}`;
        expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(name);
        await page.keyboard.type("More was done.");
        await page.click(`button[value="up:${name}"]`);
        const above = `summary.${count - 1}`;
        expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(above);
        await page.close({ runBeforeUnload: true });
        const next = await tab();
        await next.goto(`${address}#/reports/${report.id}`);
        const texts = await next.$$eval('textarea[name^="summary."]', (fields) =>
          fields.map((field) => (field as HTMLTextAreaElement).value),
        );
        expect(texts).toEqual(report.summary.toSpliced(-1, 0, "More was done."));
        expect(await wordsOf(next)).toContain("What you typed here before is still there.");
      },
      { hash: `#/reports/${example.reports[0]?.id}` },
    ));

  it("says where it is kept", () =>
    open(async ({ page }) => {
      expect(await page.$eval("header .kept", (line) => line.textContent)).toBe(
        "What you change is kept in this browser on this computer until you throw it away. Nobody else sees it until you hand it on.",
      );
    }));

  it("is kept by nobody where the browser refuses, which is said, and all else works", () =>
    open(async (opened) => {
      const { page, address } = opened;
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("The operation is insecure.", "SecurityError");
          },
        });
      });
      await page.goto("about:blank");
      await page.goto(address + linkForm);
      expect(await page.$eval("header .kept", (line) => line.textContent)).toBe(
        "This browser keeps nothing for this page. Save your proposal as a file before you close it, or your changes are lost.",
      );
      await type(page, "description", "All of it.");
      await press(page, "Save");
      const { proposal } = await proposalOf(opened);
      expect(proposal.changes).toHaveLength(1);
    }));

  it.each([
    ["a text cut off", "{"],
    ["markup", '"<img src=x onerror=alert(1)>"'],
    ["a prototype", '{"__proto__":{"day":"2026-11-25"}}'],
    ["brackets without end", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    [
      "half a change",
      JSON.stringify({
        day: "2026-11-25",
        who: "",
        why: "",
        changes: [{ kind: "links", entry: "x" }],
        order: [],
        typed: [],
      }),
    ],
  ])("that somebody else wrote is nothing: %s", (_, text) =>
    open(
      async ({ page, complaints, address }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await page.evaluate((hostile) => {
          for (const key of Object.keys(localStorage)) localStorage.setItem(key, hostile);
        }, text);
        await page.goto("about:blank");
        await page.goto(`${address}#/changes`);
        expect(await wordsOf(page)).toContain("You have changed nothing yet.");
        expect(complaints).toEqual([]);
        // Some other program may know it
        expect((await keptIn(page)).map(([, kept]) => kept)).toEqual([text]);
      },
      { hash: linkForm },
    ),
  );

  it("is shared by two tabs, so that neither takes the other’s place", () =>
    open(
      async ({ page, tab, address }) => {
        const other = await tab();
        await other.goto(`${address}#/glossary/${term.id}`);
        await page.bringToFront();
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await other.bringToFront();
        await other.waitForFunction(() => document.querySelector(".count")?.textContent === "1");
        await type(other, "meaning", "All that is green above.");
        await press(other, "Save");
        await other.click(".your-changes");
        expect(await other.$$eval(".changes > li", (items) => items.length)).toBe(2);
      },
      { hash: linkForm },
    ));
});

describe("work that was begun with older data", () => {
  const changed = (text: string): Content => ({
    ...example,
    links: example.links.map((one) => (one.id === link.id ? { ...one, description: text } : one)),
    organisations: [...example.organisations, { id: "newcomers", name: "Newcomers" }],
  });

  it("is offered, and goes on with the newer data", () =>
    open(
      async ({ page, address }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await write("newer.html", changed(link.description));
        await page.goto(address.replace("editor.html", "newer.html"));
        expect(await wordsOf(page)).toContain("You have changes from another copy of this editor");
        await press(page, "Bring them in here");
        expect(await wordsOf(page)).toContain("Now it says: All of it.");
        await page.goto(`${address.replace("editor.html", "newer.html")}#/`);
        expect(await wordsOf(page)).not.toContain("another copy of this editor");
      },
      { hash: linkForm },
    ));

  it("is kept, and can be saved as a file, where the site says something else by now", () =>
    open(
      async ({ page, address, saved }) => {
        await type(page, "description", "All of it.");
        await press(page, "Save");
        await write("other.html", changed("Something else."));
        await page.goto(address.replace("editor.html", "other.html"));
        await press(page, "Bring them in here");
        expect(await focused(page)).toContain("They can’t be brought in");
        expect(await focused(page)).toContain("All of it.");
        await press(page, "Save them as a file");
        expect((await saved()).text).toContain("All of it.");
        await press(page, "Throw them away");
        expect(await keptIn(page)).toEqual([]);
      },
      { hash: linkForm },
    ));
});

describe("the preview", () => {
  it("shows what is typed as readers will see it, before it is saved, and leads nowhere", () =>
    open(
      async ({ page }) => {
        await previewed(page, link.description);
        await type(page, "description", "Where **trees** go.");
        await previewed(page, "Where trees go.");
        const shown = await page.evaluate(() => {
          const body = document.querySelector("iframe")?.contentDocument?.body;
          const card = body?.querySelector(".link-card");
          return {
            strong: body?.querySelector("strong")?.textContent,
            links: body?.querySelectorAll("a[href]").length,
            radius: card && getComputedStyle(card).borderRadius !== "0px",
          };
        });
        expect(shown).toEqual({ strong: "trees", links: 0, radius: true });
      },
      { hash: linkForm },
    ));

  it("stays as it was as long as something must be mended, and says so without a word aloud", () =>
    open(
      async ({ page }) => {
        await previewed(page, link.description);
        await type(page, "label", "click here");
        await note(page, "Something in the form must be mended or filled in first.");
        await previewed(page, link.label);
        expect(
          await page.$$(".preview [aria-live], .preview [role=status], .preview [role=alert]"),
        ).toEqual([]);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-label");
      },
      { hash: linkForm },
    ));
});

describe("the way through the pages", () => {
  it("goes back by the browser’s button, to the link by which one left", () =>
    open(async ({ page }) => {
      await press(page, "Links and documents");
      expect(await focused(page)).toBe("Links and documents");
      await press(page, link.label);
      await page.goBack();
      expect(pathOf(page)).toBe("links");
      expect(await focused(page)).toBe(link.label);
      await page.goForward();
      expect(pathOf(page)).toBe(`links/${link.id}`);
    }));

  it("needs no mouse", () =>
    open(async ({ page }) => {
      const tabTo = async (words: string) => {
        for (let steps = 0; !(await focused(page)).startsWith(words); steps += 1) {
          if (steps > 200) throw new Error(`No way by keyboard to “${words}”.`);
          await page.keyboard.press("Tab");
        }
      };
      await tabTo("Skip to main content");
      await page.keyboard.press("Enter");
      await tabTo("Words");
      await page.keyboard.press("Enter");
      expect(pathOf(page)).toBe("glossary");
      await tabTo(term.term);
      await page.keyboard.press("Enter");
      for (
        let steps = 0;
        (await page.evaluate(() => document.activeElement?.id)) !== "f-meaning";
        steps += 1
      ) {
        if (steps > 50) throw new Error("No way to the field.");
        await page.keyboard.press("Tab");
      }
      await page.keyboard.type("Leaves. ");
      await tabTo("Save");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toContain("was saved.");
    }));

  it("returns from an entry that a form lacked to what was typed in that form", () =>
    open(
      async ({ page }) => {
        await type(page, "label", "Friends of Mill Park website");
        await press(page, "Add an organisation (what you typed here stays)");
        await type(page, "name", "Friends of Mill Park");
        await press(page, "Save");
        await press(page, "Go on with “Add a link”");
        expect(
          await page.$eval('[name="label"]', (field) => (field as HTMLInputElement).value),
        ).toBe("Friends of Mill Park website");
        await page.select('[name="organisation"]', "friends-of-mill-park");
      },
      { hash: "#/links/new" },
    ));
});
