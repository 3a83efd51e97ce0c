import { expect, it } from "vitest";
import type { Site } from "../../../_includes/page-context.ts";
import { drawnRow } from "../../../src/publish/drawing/drawn-row.ts";
import { paint } from "../../../src/publish/drawing/paint.ts";
import { prepareSite } from "../../../src/publish/prepare-site.ts";
import { brackenford } from "../../site/brackenford.ts";

const box = { left: 0, top: 0, width: 1000, height: 100, direction: "ltr" } as const;
const site = await prepareSite(brackenford, { today: "2026-11-23" });
const { people, ...others } = brackenford.publication;
const withoutPeople: Site = { ...site, content: { ...brackenford, publication: others } };

/** What is inside the `svg` elements of pictures, one after the other. */
const drawings = (markup: string): string[] =>
  [...markup.matchAll(/<svg[^>]*>(.*?)<\/svg>/gs)].map(([, inside = ""]) => inside);
const pictures = (names: readonly string[]): string[] =>
  names.flatMap((name) => drawings(site.pictures.get(name) ?? ""));
const placesOf = (markup: string): number[] =>
  [...markup.matchAll(/<svg x="(\d+)"/g)].map(([, x]) => Number(x));

it("draws the people of the publication", () => {
  expect(people?.length).toBeGreaterThan(1);
  expect(drawings(drawnRow(site, box))).toEqual(pictures(people ?? []));
});

it("draws the priorities, each framed in its hue, where the publication has no people", () => {
  const row = drawnRow(withoutPeople, box);
  const { priorities } = brackenford;
  expect(drawings(row)).toEqual(pictures(priorities.flatMap(({ picture }) => picture ?? [])));
  const hues = [...row.matchAll(/stroke="(#[0-9a-f]+)" stroke-width="5"/g)].map(([, hue]) => hue);
  expect(hues).toEqual(priorities.flatMap(({ hue }) => (hue ? paint.hues[hue] : [])));
});

it("begins at the right where people read from there", () => {
  const places = placesOf(drawnRow(site, { ...box, direction: "rtl" }));
  expect(places[0]).toBe(900);
  expect(places).toEqual(places.toSorted((a, b) => b - a));
});

it("keeps a full row within its width", () => {
  const row = drawnRow(withoutPeople, { ...box, width: 300 });
  expect(Math.max(...placesOf(row))).toBeLessThan(300);
});
