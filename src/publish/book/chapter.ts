import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from "parse5";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { relativeUrl } from "../../../_includes/relative-url.ts";
import { type Element, findElements } from "./find-element.ts";
import { escapeXml, toXml } from "./to-xml.ts";

/** A page of the site as a chapter of the book. */
export type Chapter = {
  /** The chapter’s path inside the book: `priorities/one.xhtml`. */
  path: string;
  title: string;
  xhtml: string;
  /** Whether pictures stand in it. */
  svg: boolean;
};

/** What all chapters share. */
export type BookLook = {
  language: string;
  direction: "ltr" | "rtl";
  /** The pages of the site that are chapters. */
  pages: ReadonlySet<string>;
};

/**
 * Makes a chapter from the main part of a page, with links to other chapters, and a word at links that
 * need the internet. Links to pages that the book leaves out become plain words, or go where they stood
 * by themselves.
 *
 * @param page the page’s path inside the site: `priorities/one.html`
 */
export function chapter(page: string, markup: string, look: BookLook): Chapter {
  const main = parseFragment(markup);
  for (const link of findElements(main, ({ tagName }) => tagName === "a"))
    mendLink(page, link, look);
  const heading = findElements(main, ({ tagName }) => tagName === "h1")[0];
  const title = heading ? textOf(heading) : page;
  return {
    path: bookPath(page),
    title,
    xhtml: frame(bookPath(page), title, toXml(main.childNodes), look),
    svg: findElements(main, ({ tagName }) => tagName === "svg").length > 0,
  };
}

/** Where a page of the site stands in the book. */
export const bookPath = (page: string): string => page.replace(/\.html$/, ".xhtml");

function mendLink(page: string, link: Element, { pages }: BookLook): void {
  const href = link.attrs.find(({ name }) => name === "href");
  if (!href || href.value.startsWith("#")) return;
  // A telephone needs none
  if (/^(?:tel|mailto):/i.test(href.value)) return;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href.value)) {
    tree.insertText(link, ` (${interfaceText.needsInternet})`);
    return;
  }
  const { pathname, hash } = new URL(href.value, `site:///${page}`);
  const target = decodeURIComponent(pathname.slice(1));
  if (pages.has(target)) {
    href.value = relativeUrl(bookPath(page), bookPath(target)) + hash;
    return;
  }
  dropLink(link);
}

/** Words alone, within others; a paragraph or an item that was nothing but a link goes with it. */
function dropLink(link: Element): void {
  const around = link.parentNode;
  if (around && "tagName" in around && /^(p|li)$/.test(around.tagName)) {
    if (textOf(around) === textOf(link)) {
      const list = around.parentNode;
      tree.detachNode(around);
      const empty =
        list && "tagName" in list && /^[uo]l$/.test(list.tagName) && textOf(list) === "";
      if (empty) tree.detachNode(list);
      return;
    }
  }
  link.tagName = "span";
  link.attrs = [];
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  const parts = node.childNodes.map((child) => {
    if ("tagName" in child) return textOf(child);
    return "value" in child ? child.value : "";
  });
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** An XHTML document of the book. */
export function frame(
  path: string,
  title: string,
  body: string,
  { language, direction }: Pick<BookLook, "language" | "direction">,
): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="${relativeUrl(path, "book.css")}"/>
</head>
<body>
${body}
</body>
</html>
`;
}
