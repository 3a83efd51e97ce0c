import { interfaceText } from "../../../_includes/interface-text.ts";
import type { Site } from "../../../_includes/page-context.ts";
import type { OutlinePart } from "../../content/lists/priority-outline.ts";
import { type BookLook, bookPath, type Chapter, frame } from "./chapter.ts";
import { escapeXml } from "./to-xml.ts";

/** A chapter as the table of contents knows it. */
type Listed = Pick<Chapter, "path" | "title">;

/**
 * The table of contents: all chapters in their order, those of priorities below the titles of their
 * groups. These are no links: they would lead back to a chapter before, out of the order of reading.
 *
 * https://www.w3.org/TR/epub-33/#sec-nav-def-model
 */
export function contentsPage(
  { pages }: Pick<Site, "pages">,
  chapters: readonly Listed[],
  look: BookLook,
): string {
  const paths = new Set([...pages.withPage.keys()].map(pathOf));
  const first = chapters.find(({ path }) => paths.has(path));
  const byPath = new Map(chapters.map((chapter) => [chapter.path, chapter]));
  const items = chapters.flatMap((chapter) => {
    if (chapter === first) return itemsIn(pages.priorities.flat(), 0, byPath);
    return paths.has(chapter.path) ? [] : [link(chapter)];
  });
  const body = `<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${escapeXml(interfaceText.bookContents)}</h1>
<ol>
${items.join("\n")}
</ol>
</nav>`;
  return frame("nav.xhtml", interfaceText.bookContents, body, look);
}

const pathOf = (id: string): string => bookPath(`priorities/${id}.html`);

const link = ({ path, title }: Listed): string =>
  `<li><a href="${escapeXml(path)}">${escapeXml(title)}</a></li>`;

/** The parts of an outline from one depth on, each group with what is in it, if that has chapters. */
function itemsIn(
  parts: readonly OutlinePart[],
  depth: number,
  chapters: ReadonlyMap<string, Listed>,
): string[] {
  return parts.flatMap(({ id, group, within }, at) => {
    if (within.length !== depth) return [];
    const chapter = chapters.get(pathOf(id));
    if (!group) return chapter ? [link(chapter)] : [];
    const rest = parts.slice(at + 1);
    const next = rest.findIndex(({ within }) => within.length <= depth);
    const inside = itemsIn(next < 0 ? rest : rest.slice(0, next), depth + 1, chapters);
    if (inside.length === 0) return [];
    return [`<li><span>${escapeXml(group.title)}</span>\n<ol>\n${inside.join("\n")}\n</ol></li>`];
  });
}
