import { expect, it } from "vitest";
import type { Link, LinkKind } from "../../../src/content/links.ts";
import { linkGroups } from "../../../src/content/lists/link-groups.ts";
import { listPages } from "../../../src/content/lists/list-pages.ts";
import { volumeOf } from "../../../src/content/lists/volume-of.ts";
import { noWeight } from "../../../src/content/lists/weight.ts";
import { brackenford } from "../../site/brackenford.ts";

const link = (id: string, kind?: LinkKind): Link => ({
  id,
  label: id,
  url: `https://www.gov.uk/${id}`,
  organisation: "council",
  description: "A page.",
  ...(kind ? { kind } : {}),
});

const links = [link("a", "report"), link("b"), link("c", "related"), link("d", "help")];

it("puts help first, and each link among those that are for the same, in their order", () => {
  expect(linkGroups(links).map(({ kind, links }) => [kind, ...links.map(({ id }) => id)])).toEqual([
    ["help", "b", "d"],
    ["related", "c"],
    ["report", "a"],
  ]);
  const { pages } = { pages: listPages({ ...brackenford, links }, () => noWeight) };
  expect(pages.links.flat().map(({ id }) => id)).toEqual(["b", "d", "c", "a"]);
});

it("knows no place for help where there is none, so that nothing leads there", () => {
  const content = { ...brackenford, contacts: [], links: [link("a", "original")] };
  const numbers = volumeOf(listPages(content, () => noWeight).volumes, content);
  expect([numbers.get("help"), numbers.get("links-original"), numbers.get("a")]).toEqual([
    ...[undefined, 1, 1],
  ]);
  const reached = { ...content, contacts: brackenford.contacts };
  expect(volumeOf(listPages(reached, () => noWeight).volumes, reached).get("help")).toBe(1);
});
