import type { Document, Element } from "check-barriers";
import { attribute, elementsOf } from "check-barriers/html";
import { parse } from "parse5";
import { type Html, html } from "../../../_includes/html.ts";
import { allPages } from "../../../_includes/page-table.ts";
import type { Content } from "../../content/content.ts";
import type { FindPlace } from "../../content/read/data-place.ts";
import { originFinder } from "../../origins/origin-finder.ts";
import { type TextBlock, textBlocks } from "../../origins/text-blocks.ts";
import { base } from "./edit-room.ts";
import { entryIndex } from "./entry-index.ts";
import { formNamed, type NamedForm } from "./form-named.ts";
import { type DataPath, likelyField } from "./likely-field.ts";
import {
  atEnd,
  holderOf,
  type LinkPlace,
  placeBehind,
  placeBeside,
  placeInEntry,
} from "./link-place.ts";
import { otherWords } from "./other-words.ts";
import { pageAddress } from "./page-address.ts";

/** Puts links to forms into a page; `path` is that of the page inside the site. */
export type PutEditLinks = (page: string, path: string) => string;

/** A link to a form, and where it goes. */
type EditLink = { form: NamedForm; place: LinkPlace };

/** No place is told to anyone: a field is known by its kind and its path. */
const nowhere: FindPlace = (kind) => ({ file: kind, line: 1, column: 1 });

/**
 * Makes a function that puts links to forms into pages while they are served: in each entry one to its
 * form, beside what else comes from data one to the form of its field, and one to the list of all forms.
 */
export function editLinks(content: Content): PutEditLinks {
  const entries = entryIndex(content);
  const find = originFinder(content, nowhere);
  const findLikely = likelyField(content);
  const findOther = otherWords(content);
  const formFor = ({ kind, path }: DataPath): NamedForm => formNamed(content, kind, path);

  function formOfEntry(element: Element): NamedForm | undefined {
    const entry = entries.get(attribute(element, "data-entry") ?? "");
    return entry && formFor(entry);
  }

  /** The form of the entry around an element. */
  function formAround(element: Element): NamedForm | undefined {
    const holder = holderOf(element, (around) => formOfEntry(around) !== undefined);
    return holder && formOfEntry(holder);
  }

  /** The forms of what a block says, but for that of the entry around it. */
  function formsBeside(block: TextBlock, element: Element): NamedForm[] {
    const around = formAround(element);
    const { field } = find(element, block) ?? {};
    const told: DataPath[] = field ? [field] : [];
    if (!around)
      told.push(...findOther(block).map((path) => ({ kind: "publication", path }) as const));
    const likely = told.length === 0 && !around ? findLikely(block) : undefined;
    const forms = [...told, ...(likely ? [likely] : [])].map(formFor);
    return forms.filter(
      ({ path }, index) =>
        path !== around?.path && forms.findIndex((other) => other.path === path) === index,
    );
  }

  /** Blocks that follow one another and have the same form share a link behind the last. */
  function besideBlocks(body: Element): EditLink[] {
    const runs: { key: string; holder: Element | undefined; links: EditLink[] }[] = [];
    let isOpen = false;
    for (const block of textBlocks(body)) {
      const { element } = block;
      const place = placeBeside(block);
      if (!element || !place) continue;
      const holder = holderOf(element);
      const forms = formsBeside(block, element);
      const last: (typeof runs)[number] | undefined = isOpen ? runs.at(-1) : undefined;
      if (forms.length === 0) {
        isOpen = holder === last?.holder;
        continue;
      }
      const key = forms.map(({ path }) => path).join();
      if (last?.key === key && last.holder === holder) runs.pop();
      runs.push({ key, holder, links: forms.map((form) => ({ form, place })) });
      isOpen = true;
    }
    return runs.flatMap(({ links }) => links);
  }

  /** The link to what a page as a whole is made of, such as a list to which entries can be added. */
  function behindHeading(heading: Element | undefined, path: string): EditLink[] {
    if (!heading || formAround(heading)) return [];
    const list = path.replace(/-\d+\.html$/, ".html");
    const [, row] = allPages.find(([, { path, words }]) => words && path === list) ?? [];
    const place = placeBehind(heading);
    if (!row?.words || !place) return [];
    const [kind, way] = row.words;
    return [{ form: formNamed(content, kind, way), place }];
  }

  return (page, path) => {
    const document: Document = parse(page, { sourceCodeLocationInfo: true });
    const elements = elementsOf(document);
    const named = (name: string) => elements.find(({ nodeName }) => nodeName === name);
    const body = named("body");
    if (!body) return page;
    const inEntries = elements.flatMap((element): EditLink[] => {
      const form = formOfEntry(element);
      const place = form && placeInEntry(element);
      return place ? [{ form, place }] : [];
    });
    const links = [...inEntries, ...besideBlocks(body)];
    const ofPage = behindHeading(named("h1"), path).filter(
      ({ form }) => !links.some((link) => link.form.path === form.path),
    );
    const from = `?from=${pageAddress(path)}`;
    const pieces = [...ofPage, ...links].map(({ form, place }) => {
      const words = html`Edit this<span>: ${form.about}</span>`;
      return { at: place.at, markup: editLink(`${base}${form.path}${from}`, words, place.inLine) };
    });
    const end = atEnd(named("header") ?? named("main") ?? body, false);
    const toAll = editLink(`${base}${from}`, html`Edit what this site says`, false, " wrap");
    return withPieces(page, end ? [...pieces, { at: end.at, markup: toAll }] : pieces);
  };
}

const editLink = (address: string, words: Html, inLine: boolean, further = ""): string =>
  inLine
    ? html` <span class="edit-link" lang="en-GB" dir="ltr"><a href="${address}">${words}</a></span>`
        .markup
    : html`<p class="edit-link${further}" lang="en-GB" dir="ltr"><a href="${address}">${words}</a></p>`
        .markup;

/** A text with pieces put into it. */
function withPieces(text: string, pieces: readonly { at: number; markup: string }[]): string {
  const ordered = pieces.toSorted((a, b) => a.at - b.at);
  let from = 0;
  let whole = "";
  for (const { at, markup } of ordered) {
    whole += text.slice(from, at) + markup;
    from = at;
  }
  return whole + text.slice(from);
}
