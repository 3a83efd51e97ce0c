import type { LinkChange, PageChange, SiteChanges } from "./compare-sites.ts";

/**
 * The heading of a group of changes.
 *
 * @param count the number of pages of the site
 * @param most as many pages are named
 */
export function groupTitle(
  { pages, kind }: PageChange,
  count: number,
  most = Number.POSITIVE_INFINITY,
): string {
  if (kind === "added") return `New page: ${pages[0]}`;
  if (kind === "removed") return `Page removed: ${pages[0]}`;
  if (pages.length === 1) return pages[0] ?? "";
  if (pages.length === count) return "On every page";
  const more = pages.length - most;
  const names = pages.slice(0, most).join(", ");
  return `On ${pages.length} pages: ${names}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Where in the data the address of a new link stands. */
export const placesOfLink = ({ places = [] }: LinkChange, link: string): string[] =>
  places.filter((one) => one.link === link).map(({ place }) => place);

/** What the whole comparison comes to, in a sentence. */
export function summary({ pages }: SiteChanges): string {
  if (pages.length === 0) return "Readers will see no other words or links.";
  const number = (kind: PageChange["kind"]) =>
    new Set(pages.filter((change) => change.kind === kind).flatMap((change) => change.pages)).size;
  const parts = [
    [number("changed"), "changed"],
    [number("added"), "new"],
    [number("removed"), "removed"],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${count === 1 ? "page" : "pages"} ${word}`);
  return `${told.join(", ")}.`;
}

/** A size and its change, in bytes. */
export function sizeWords({ before, after }: SiteChanges["sizes"][number]): string {
  const number = (bytes: number) => bytes.toLocaleString("en-GB");
  const more = after - before;
  return `${number(before)} to ${number(after)} bytes (${more > 0 ? "+" : "−"}${number(Math.abs(more))})`;
}
