import { readFile } from "node:fs/promises";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

/** An element of the structure tree: its type, what it holds, and its text alternative. */
export type Tag = { role: string; alt?: string; lang?: string; children: (Tag | Piece)[] };
/** A tagged piece of a page, by its id, or an area of a link. */
export type Piece = { type: "content" | "object" | "annotation"; id: string };

/** What pdf.js, of which our writer uses nothing, finds in a PDF. */
export type ReadPdf = {
  info: Record<string, unknown>;
  xmp: (name: string) => unknown;
  language: unknown;
  showsTitle: unknown;
  bookmarks: string[];
  pages: ReadPage[];
};

export type ReadPage = {
  tree: Tag;
  /** The words of each tagged piece, by its id. */
  tagged: Map<string, string>;
  /** Text that is marked as none of the content. */
  artifacts: string[];
  /** Operators that paint outside of all tagged content and artifacts. */
  unmarked: string[];
  /** The smallest letters of tagged text, in points. */
  smallest: number;
  links: { words: string; target: unknown }[];
};

type Annotation = { subtype: string; contentsObj: { str: string }; url?: string; dest?: unknown };
type Mark = { type: string; tag?: string; id?: string };
type Outline = { title: string; items: Outline[] };

/** Reads a PDF from disk. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)));
  const { info, metadata } = await pdf.getMetadata();
  const titles = (items: Outline[] | null): string[] =>
    (items ?? []).flatMap(({ title, items }) => [title, ...titles(items)]);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const [tagged, artifacts, sizes] = [new Map<string, string>(), [] as string[], [] as number[]];
    const open: Mark[] = [];
    for (const item of items) {
      if ("type" in item) {
        if (item.type.startsWith("begin")) open.push(item as Mark);
        else open.pop();
        continue;
      }
      const mark = open.findLast(({ tag, id }) => id || tag === "Artifact");
      if (mark?.tag === "Artifact") artifacts.push(item.str);
      else if (mark?.id) {
        tagged.set(mark.id, (tagged.get(mark.id) ?? "") + item.str);
        if (item.str.trim()) sizes.push(item.height);
      }
    }
    pages.push({
      tree: (await page.getStructTree()) as unknown as Tag,
      tagged,
      artifacts,
      unmarked: await paintedUnmarked(page),
      smallest: Math.min(...sizes),
      links: ((await page.getAnnotations()) as Annotation[])
        .filter(({ subtype }) => subtype === "Link")
        .map(({ contentsObj, url, dest }) => ({ words: contentsObj.str, target: url ?? dest })),
    });
  }
  const facts = info as Record<string, unknown>;
  return {
    info: facts,
    xmp: (name) => metadata?.get(name),
    language: facts.Language,
    showsTitle: ((await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null)
      ?.DisplayDocTitle,
    bookmarks: titles((await pdf.getOutline()) as Outline[] | null),
    pages,
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

async function paintedUnmarked(page: Page): Promise<string[]> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: string[] = [];
  let depth = 0;
  fnArray.forEach((code, index) => {
    const name = names.get(code) ?? String(code);
    if (name.startsWith("beginMarkedContent")) depth += 1;
    else if (name === "endMarkedContent") depth -= 1;
    else if (depth === 0) {
      // A path is drawn and painted in one: its first argument says how
      const paint = name === "constructPath" ? (names.get(argsArray[index]?.[0]) ?? name) : name;
      if (
        /^(?:paint|showText|shadingFill|fill|stroke|eoFill|closeStroke|constructPath)/i.test(paint)
      )
        found.push(paint);
    }
  });
  if (depth !== 0) found.push(`${depth} marks that don’t end`);
  return found;
}

/** All elements of a tree, in the order of reading. */
export function tagsOf(tag: Tag): Tag[] {
  const inner = tag.children.flatMap((child) => ("role" in child ? tagsOf(child) : []));
  return [tag, ...inner];
}

/** All tagged pieces below an element, in the order of reading. */
export function piecesOf(tag: Tag): Piece[] {
  return tag.children.flatMap((child) => ("role" in child ? piecesOf(child) : [child]));
}
