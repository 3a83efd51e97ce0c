import type { Element } from "check-barriers";
import { attribute, elementsOf } from "check-barriers/html";
import type { Content } from "../../content/content.ts";
import { type KindName, kinds } from "../../content/kinds.ts";
import type { TextBlock } from "../../origins/text-blocks.ts";
import { textIndex } from "../../origins/text-index.ts";

/** A place in the data. */
export type DataPath = { kind: KindName; path: readonly PropertyKey[] };

/** Finds the field that most likely gave a block its words; nothing where no field has them. */
export type FindLikely = (block: TextBlock) => DataPath | undefined;

/**
 * Makes a finder for blocks outside of entries whose words stand in several fields. Of those, the one is
 * meant to whose entry the block’s link leads, else what the publication itself says, else the first in
 * the order of kinds: an organisation’s name rather than a source that it published.
 */
export function likelyField(content: Content): FindLikely {
  const { equal, inside } = textIndex(content);
  const linked = placesByAddress(content);
  const order = new Map(kinds.map(({ name }, index) => [name, index]));
  const word = content.publication.priorityName?.many.toLowerCase();
  // In headings of the site’s own it stands among other words, and small
  const ofName = ({ text }: TextBlock): DataPath | undefined =>
    word && text.toLowerCase().includes(word)
      ? { kind: "publication", path: ["priorityName"] }
      : undefined;
  return (block) => {
    const byLink = addressesIn(block).flatMap((address) => linked.get(address) ?? []);
    const same = equal(block.text);
    // The site’s own words may have some of the data’s in them
    if (same.has(undefined)) return undefined;
    const whole = [...same].flatMap((text) => text ?? []);
    const most = inside(block.text).toSorted((a, b) => b.length - a.length);
    const longest = most.filter(({ length }) => length === most[0]?.length && length > 3);
    const byWords: DataPath[] = whole.length > 0 ? whole : longest.map(({ from }) => from);
    const both = byWords.filter((one) => byLink.some((other) => isSameEntry(one, other)));
    const [first] = (both.length > 0 ? both : byWords.length > 0 ? byWords : byLink).toSorted(
      (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0),
    );
    return first ?? ofName(block);
  };
}

const isSameEntry = (one: DataPath, other: DataPath): boolean =>
  one.kind === other.kind && one.path[0] === other.path[0];

function addressesIn({ element }: TextBlock): string[] {
  const links = element ? elementsOf(element).filter(({ nodeName }) => nodeName === "a") : [];
  return links.map((link: Element) => attribute(link, "href") ?? "");
}

/** The places of all addresses that the data hold. */
function placesByAddress(content: Content): ReadonlyMap<string, readonly DataPath[]> {
  const places = new Map<string, DataPath[]>();
  for (const { name: kind } of kinds) {
    for (const { url, path } of urlsIn(content[kind], [])) {
      places.set(url, [...(places.get(url) ?? []), { kind, path }]);
    }
  }
  return places;
}

function urlsIn(value: unknown, path: PropertyKey[]): { url: string; path: PropertyKey[] }[] {
  if (typeof value !== "object" || value === null) return [];
  const steps: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, inner]) =>
    step === "url" && typeof inner === "string"
      ? [{ url: inner, path: [...path, step] }]
      : urlsIn(inner, [...path, step]),
  );
}
