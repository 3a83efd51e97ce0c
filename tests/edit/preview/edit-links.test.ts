import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check, type Document, type Element } from "check-barriers";
import { attribute, elementsOf, textOf } from "check-barriers/html";
import { parse } from "parse5";
import { expect, it, onTestFinished } from "vitest";
import { markedTexts } from "../../../src/content/across/marked.ts";
import type { Content } from "../../../src/content/content.ts";
import type { KindName } from "../../../src/content/kinds.ts";
import { formOf } from "../../../src/edit/form-at.ts";
import { dressedPage } from "../../../src/edit/preview/dressed-page.ts";
import { editLinks } from "../../../src/edit/preview/edit-links.ts";
import { loadContent } from "../../../src/load/load-content.ts";
import { originFinder } from "../../../src/origins/origin-finder.ts";
import { textBlocks } from "../../../src/origins/text-blocks.ts";
import { fieldsIn, siteOf, withMarks } from "../../origins/marked-content.ts";
import { realData } from "../../real-data.ts";
import { dataFolders, strategyFolders } from "../../site/built-site.ts";

async function contentOf(data: string): Promise<Content> {
  const { content, problems } = await loadContent(data);
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

/** The form at the end of a link’s address, without the page that it is on. */
const formIn = (link: Element): string =>
  (attribute(link, "href") ?? "").replace(/^\/\.edit\//, "").replace(/\?.*$/, "");

const linksIn = (element: Parameters<typeof elementsOf>[0]): Element[] =>
  elementsOf(element).filter(
    (inner) => inner.nodeName === "a" && (attribute(inner, "href") ?? "").startsWith("/.edit/"),
  );

const isPut = (element: Element): boolean =>
  /(?:^| )edit-link/.test(attribute(element, "class") ?? "");

/** A page with its links, and the same page without them again. */
function readTwice(dressed: string): { document: Document; plain: Document } {
  const plain = parse(dressed);
  for (const put of elementsOf(plain).filter(isPut)) {
    const { parentNode } = put;
    if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== put);
  }
  return { document: parse(dressed), plain };
}

/** The form of a field as `fieldsIn` writes it: `links/2/label`. */
function formOfField(content: Content, field: string): string {
  const [kind, ...steps] = field.split("/");
  const way = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return formOf({ content }, kind as KindName, way)?.path ?? "";
}

/** The forms in which an entry is chosen by its id, by the form of that entry. */
function formsByChosen(content: Content): ReadonlyMap<string, string[]> {
  const entries = new Map(
    markedTexts(content, "idOf").map(({ kind, path, value }) => [
      value,
      formOf({ content }, kind, path)?.path ?? "",
    ]),
  );
  const forms = new Map<string, string[]>();
  for (const { kind, path, value } of markedTexts(content, "refersTo")) {
    const chosen = entries.get(value) ?? "";
    forms.set(chosen, [...(forms.get(chosen) ?? []), formOf({ content }, kind, path)?.path ?? ""]);
  }
  return forms;
}

/** The forms to which links lead in the part of a page that holds an element, and in the entries around it. */
function formsNear(element: Element): string[] {
  const forms: string[] = [];
  let isOwnPart = true;
  for (let node: Element["parentNode"] = element; node && "attrs" in node; node = node.parentNode) {
    if (node.nodeName === "body") break;
    const isEntry = attribute(node, "data-entry") !== undefined;
    if (isOwnPart || isEntry) forms.push(...linksIn(node).map(formIn));
    const isTable = attribute(node, "class") === "table";
    if (!isTable && /^(?:section|header|footer|article|main)$/.test(node.nodeName))
      isOwnPart = false;
  }
  return forms;
}

const isInHead = ({ nodeName }: Element): boolean => nodeName === "title" || nodeName === "meta";

/**
 * The pages of some content with their links: each block of text with the part of the page that it is
 * in, and where the same block stands in the page as it was built.
 */
async function dressed(content: Content) {
  const { pages } = await siteOf(content);
  const put = editLinks(content);
  return pages.map(({ path, html, document: built }) => {
    const page = dressedPage(put(html, path), path);
    const { document, plain } = readTwice(page);
    const puts = new Set(
      elementsOf(document)
        .filter(isPut)
        .flatMap((link) => elementsOf(link)),
    );
    const kept = elementsOf(document).filter((element) => !puts.has(element));
    const twins = new Map(elementsOf(plain).map((element, index) => [element, kept[index]]));
    const before = textBlocks(built);
    const blocks = textBlocks(plain).map((block, index) => ({
      ...block,
      twin: block.element && twins.get(block.element),
      before: before[index],
    }));
    expect(blocks.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    return { path, page, document, blocks };
  });
}

const fixtures = Object.entries({ ...dataFolders, ...strategyFolders });

it.each(fixtures)(
  "puts a link beside each passage of %s that leads to the form of its field, or of what names it",
  async (_, data) => {
    const content = await contentOf(data);
    const chosenIn = formsByChosen(content);
    const { marked, fields } = withMarks(content);
    const { pages: truths } = await siteOf(marked);
    const found = (await dressed(content)).flatMap(({ path, blocks }, page) => {
      const truth = textBlocks((truths[page] as (typeof truths)[number]).document);
      expect(truth).toHaveLength(blocks.length);
      return blocks.flatMap(({ text, twin }, index) => {
        const inside = fieldsIn(truth[index]?.text ?? "", fields);
        if (!twin || inside.length === 0 || isInHead(twin)) return [];
        const own = inside.map((field) => formOfField(content, field));
        const wanted = [...own, ...own.flatMap((form) => chosenIn.get(form) ?? [])];
        const near = formsNear(twin);
        return [{ path, text, own, isThere: wanted.some((form) => near.includes(form)) }];
      });
    });
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ isThere }) => !isThere)).toEqual([]);
  },
);

it("puts a link beside each passage of this site whose field is known", async () => {
  const content = await contentOf(realData);
  const find = originFinder(content, (kind) => ({ file: kind, line: 1, column: 1 }));
  const missing = (await dressed(content)).flatMap(({ path, blocks }) =>
    blocks.flatMap(({ text, twin, before }) => {
      const field = before?.element && find(before.element, before)?.field;
      if (!field || !twin || isInHead(twin)) return [];
      const form = formOf({ content }, field.kind, field.path)?.path ?? "";
      return formsNear(twin).includes(form) ? [] : [{ path, text, form }];
    }),
  );
  expect(missing).toEqual([]);
});

it.each([...fixtures, ["this site", realData] as const])(
  "puts no link outside the parts of a page of %s, and none beside the way to its main part",
  async (_, data) => {
    for (const { document, path } of await dressed(await contentOf(data))) {
      const outside = elementsOf(document).filter(
        (element) => isPut(element) && element.parentNode?.nodeName === "body",
      );
      expect({ path, outside: outside.map(textOf) }).toEqual({ path, outside: [] });
    }
  },
);

it.each([...fixtures, ["this site", realData] as const])(
  "gives each page of %s one link to the list of all forms, and no two links to forms the same words",
  async (_, data) => {
    for (const { path, document } of await dressed(await contentOf(data))) {
      const links = linksIn(document);
      expect(links.filter((link) => formIn(link) === "").map(textOf)).toEqual([
        "Edit what this site says",
      ]);
      const from = `?from=/${path}`;
      expect(links.filter((link) => !attribute(link, "href")?.endsWith(from))).toEqual([]);
      const formsByWords = new Map<string, Set<string>>();
      for (const link of links) {
        const forms = formsByWords.get(textOf(link)) ?? new Set();
        formsByWords.set(textOf(link), forms.add(formIn(link)));
      }
      const unclear = [...formsByWords].filter(([, forms]) => forms.size > 1);
      expect(unclear.map(([words, forms]) => ({ path, words, forms: [...forms] }))).toEqual([]);
    }
  },
);

it.each(fixtures)("leaves the pages of %s valid", async (_, data) => {
  const room = await mkdtemp(join(tmpdir(), "dressed-"));
  onTestFinished(() => rm(room, { recursive: true }));
  for (const { path, page } of await dressed(await contentOf(data))) {
    await mkdir(dirname(join(room, path)), { recursive: true });
    await writeFile(join(room, path), page);
  }
  const { findings } = await check(room, { only: ["html"] });
  expect(findings).toEqual([]);
});
