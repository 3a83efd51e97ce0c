import type { Site } from "check-barriers";
import { type BlockChange, compareBlocks } from "./compare-blocks.ts";
import { type PageText, pageText } from "./page-text.ts";

/** What is different on one page, or on several in the same way. */
export type PageChange = {
  /** Paths of the pages, with `/`. */
  pages: string[];
  kind: "added" | "removed" | "changed";
  blocks: BlockChange[];
  links: LinkChange;
};

/** Which addresses came and went, and where in the data those that came stand, where it is known. */
export type LinkChange = {
  gone: string[];
  new: string[];
  places?: { link: string; place: string }[];
};

/** What is different between two builds of a site. */
export type SiteChanges = {
  pages: PageChange[];
  /** In bytes, as on disk, of pages and files whose size changed. */
  sizes: { path: string; before: number; after: number }[];
  /** The number of pages in the newer build. */
  count: number;
};

/** Pages that share their header and footer change together; from this many on it is told once. */
const several = 3;

/** Compares what two builds of a site say, page by page. */
export function compareSites(before: Site, after: Site): SiteChanges {
  const old = texts(before);
  const fresh = texts(after);
  const paths = [...new Set([...fresh.keys(), ...old.keys()])];
  const changes = paths.flatMap((path) => comparePage(path, old.get(path), fresh.get(path)));
  return { pages: toldOnce(changes), sizes: sizes(before, after), count: fresh.size };
}

const texts = ({ pages }: Site): Map<string, PageText> =>
  new Map(pages.map((page) => [page.path, pageText(page)]));

function comparePage(path: string, before?: PageText, after?: PageText): PageChange[] {
  const texts = (page?: PageText) => (page?.blocks ?? []).map(({ text }) => text);
  const blocks = compareBlocks(texts(before), texts(after));
  const links = {
    gone: without(before?.links ?? [], after?.links ?? []),
    new: without(after?.links ?? [], before?.links ?? []),
  };
  if (!before) return [{ pages: [path], kind: "added", blocks, links }];
  if (!after) return [{ pages: [path], kind: "removed", blocks: [], links: { gone: [], new: [] } }];
  if (blocks.length + links.gone.length + links.new.length === 0) return [];
  return [{ pages: [path], kind: "changed", blocks, links }];
}

const without = (links: string[], others: string[]): string[] =>
  [...new Set(links)].filter((link) => !others.includes(link));

/** Takes out of each page what changed in the same way on several, and tells it once. */
function toldOnce(changes: PageChange[]): PageChange[] {
  const pagesOf = new Map<string, { block: BlockChange; pages: string[] }>();
  for (const { kind, pages, blocks } of changes) {
    if (kind !== "changed") continue;
    for (const block of blocks) {
      const key = JSON.stringify(block);
      const known = pagesOf.get(key) ?? { block, pages: [] };
      if (known.pages.at(-1) !== pages[0]) known.pages.push(...pages);
      pagesOf.set(key, known);
    }
  }
  const shared = [...pagesOf].filter(([, { pages }]) => pages.length >= several);
  const keys = new Set(shared.map(([key]) => key));
  const groups = Map.groupBy(shared, ([, { pages }]) => pages.join("\n"));
  const together = [...groups.values()].map(
    (group): PageChange => ({
      pages: group[0]?.[1].pages ?? [],
      kind: "changed",
      blocks: group.map(([, { block }]) => block),
      links: { gone: [], new: [] },
    }),
  );
  const alone = changes
    .map((change) => ({
      ...change,
      blocks:
        change.kind === "changed"
          ? change.blocks.filter((block) => !keys.has(JSON.stringify(block)))
          : change.blocks,
    }))
    .filter(
      ({ kind, blocks, links }) =>
        kind !== "changed" || blocks.length + links.gone.length + links.new.length > 0,
    );
  return [...together, ...alone];
}

function sizes(before: Site, after: Site): SiteChanges["sizes"] {
  const old = new Map(before.pages.map(({ path, bytes }) => [path, bytes.length]));
  return after.pages.flatMap(({ path, bytes }) => {
    const size = old.get(path);
    if (size === undefined || size === bytes.length) return [];
    return [{ path, before: size, after: bytes.length }];
  });
}
