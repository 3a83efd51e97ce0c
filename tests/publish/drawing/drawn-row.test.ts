import { describe, expect, it } from "vitest";
import { interfaceText } from "../../../_includes/interface-text.ts";
import type { Site } from "../../../_includes/page-context.ts";
import { priorityName } from "../../../_includes/priority-name.ts";
import { sharePictureAlt } from "../../../_includes/share-tags.ts";
import type { Content } from "../../../src/content/content.ts";
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

describe("priorities without pictures", () => {
  const priorities = brackenford.priorities.map(({ picture: _, ...priority }) => priority);
  const rowOf = async (content: Content) =>
    drawnRow(await prepareSite(content, { today: "2026-11-23" }), box);
  const numbersIn = (row: string): string[] =>
    [...row.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, number = ""]) => number);
  const content: Content = { ...brackenford, publication: others, priorities };

  it("are drawn as their numbers, as the source writes them", async () => {
    expect(numbersIn(await rowOf(content))).toEqual(["1", "2", "3", "4", "5"]);
    const labelled = priorities.map((priority) => ({ ...priority, label: `<${priority.number}` }));
    expect(numbersIn(await rowOf({ ...content, priorities: labelled }))[0]).toBe("&lt;1");
  });

  it("are left out beside some that have one", async () => {
    const [first, ...rest] = brackenford.priorities;
    if (!first) throw new Error("There is no priority.");
    const mixed = [first, ...rest.map(({ picture: _, ...priority }) => priority)];
    const row = await rowOf({ ...content, priorities: mixed });
    expect(drawings(row)).toEqual(pictures([first.picture ?? ""]));
    expect(numbersIn(row)).toEqual([]);
  });

  it("are told in the words for the picture", () => {
    const { headline } = others;
    const name = interfaceText.priorityName;
    expect(sharePictureAlt(content)).toBe(interfaceText.sharePictureNumbers(headline, name));
    expect(sharePictureAlt({ ...content, priorities: brackenford.priorities })).toBe(
      interfaceText.sharePicturePriorities(headline, name),
    );
    const hidden = { one: "Promise", many: "Promises", numbers: "hidden" } as const;
    expect(sharePictureAlt({ ...content, publication: { ...others, priorityName: hidden } })).toBe(
      headline,
    );
  });
});

it("claims no words on the picture where no font has their letters", async () => {
  const headline = "خطة لكل طفل";
  const content = { ...brackenford, publication: { ...brackenford.publication, headline } };
  const { drawsHeadline } = await prepareSite(content, { today: "2026-11-23" });
  expect(site.drawsHeadline).toBe(true);
  expect(sharePictureAlt(content, drawsHeadline)).toBe(
    interfaceText.sharePictureWordless.people(priorityName(content.publication)),
  );
});
