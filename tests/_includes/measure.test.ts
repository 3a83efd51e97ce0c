import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { amountWriter } from "../../_includes/amount-writer.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { measure } from "../../_includes/measure.ts";
import { measureTrend } from "../../_includes/measure-trend.ts";
import { measuresHere } from "../../_includes/measures-here.ts";
import { pageContext } from "../../_includes/page-context.ts";
import type { Measure } from "../../src/content/measures.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { brackenford } from "../site/brackenford.ts";
import { attribute, elementsOf, textOf } from "../site/text-of.ts";

const site = await prepareSite(brackenford, { today: "2021-07-01" });
const page = pageContext(site, "measures.html");

const bare: Measure = { id: "a", name: "A & B", unit: "%", values: [], source: "minutes" };
const trend = (changes: Partial<Measure>) => measureTrend(page, { ...bare, ...changes });

describe("how a measure went", () => {
  const baseline = { value: 52, on: "2018" };
  const last = (value: number) => [
    { value: 99, on: "2019" },
    { value, on: "2021-03-09" },
  ];
  const percent = (number: string) => `${number}\u00a0%`;
  const from = [percent("52"), text.measureIn("2018")] as const;
  const at = text.measureOn(page.day("2021-03-09"));

  it("is told from the first number to the last: up, down or the same", () => {
    expect(trend({ baseline, values: last(61.5) })).toBe(
      text.measureUp(...from, percent("61.5"), at),
    );
    expect(trend({ baseline, values: last(-1) })).toBe(
      text.measureDown(...from, percent("-1"), at),
    );
    expect(trend({ baseline, values: last(52) })).toBe(text.measureSame(...from, at));
  });

  it("says what is aimed at, and nothing of whether it is near", () => {
    const target = { value: 75, by: "2025" };
    const aim = text.measureAim(percent("75"), "2025");
    expect(trend({ baseline, target, values: last(99) })).toBe(
      `${text.measureUp(...from, percent("99"), at)} ${aim}`,
    );
    expect(trend({ target })).toBe(`${text.measureNone} ${aim}`);
  });

  it("says that there is one number alone, or none", () => {
    expect(trend({ baseline })).toBe(text.measureOnce(...from));
    expect(trend({ values: [{ value: 52, on: "2018" }] })).toBe(text.measureOnce(...from));
    expect(trend({})).toBe(text.measureNone);
  });

  it("counts the start once where it stands among the values again", () => {
    expect(trend({ baseline, values: [baseline] })).toBe(text.measureOnce(...from));
  });
});

describe("an amount", () => {
  it.each([
    ["en-GB", 1234567.25, "children", "1,234,567.25 children"],
    ["en-GB", 61, "%", "61\u00a0%"],
    ["en-GB", 2.5, "£ million", "£2.5 million"],
    ["en-GB", 300, "£", "£300"],
    ["cy", 2.5, "£ miliwn", "£2.5 miliwn"],
    ["de", 1234.5, "€", "1.234,5\u00a0€"],
    ["de", 0.000125, "mg je Liter", "0,000125 mg je Liter"],
    ["fr", 12400, "élèves", "12\u202f400 élèves"],
  ])("is written in %s as its people do: %d %s", (language, value, unit, written) => {
    expect(amountWriter(language).amount(value, unit)).toBe(written);
  });

  it("is short beside a line of a chart, with no unit but a sign", () => {
    const { mark } = amountWriter("en-GB");
    expect([mark(60, "%"), mark(1_200_000, "children"), mark(0.25, "days")]).toEqual([
      "60\u00a0%",
      new Intl.NumberFormat("en-GB", { notation: "compact" }).format(1_200_000),
      "0.25",
    ]);
  });
});

describe("a measure on a page", () => {
  const shown = (entry: Measure) => parseFragment(measure(page, entry, 2).markup);
  const all = (entry: Measure, tag: string) => [
    ...elementsOf(shown(entry), ({ tagName }) => tagName === tag),
  ];
  const [full] = brackenford.measures;
  if (!full?.baseline || !full.target) throw new Error("The first measure isn’t full.");
  const { amount } = amountWriter(brackenford.publication.language);

  it("has all its numbers in a table, each with its time and unit", () => {
    const rows = all(full, "tr").map((row) =>
      row.childNodes.map((cell) => ("tagName" in cell ? textOf(cell).trim() : "")),
    );
    expect(rows).toEqual([
      [text.measureWhen, text.measureValue],
      [
        text.measureStart(page.when(full.baseline?.on ?? "")),
        amount(full.baseline?.value ?? 0, full.unit),
      ],
      ...full.values.map(({ value, on }) => [page.when(on), amount(value, full.unit)]),
      [
        text.measureBy(page.when(full.target?.by ?? "")),
        amount(full.target?.value ?? 0, full.unit),
      ],
    ]);
    const captions = all(full, "caption").map((caption) => textOf(caption).trim());
    expect(captions).toEqual([text.measureCaption(full.name)]);
    const scopes = all(full, "th").map((cell) => attribute(cell, "scope"));
    expect(scopes).toEqual(["col", "col", ...rows.slice(1).map(() => "row")]);
  });

  it("has a chart whose alternative says how it went", () => {
    const [svg] = all(full, "svg");
    expect(svg && [attribute(svg, "role"), attribute(svg, "aria-label")]).toEqual([
      "img",
      measureTrend(page, full),
    ]);
  });

  it("has a dot for each number and a ring for the target, as high as its number says", () => {
    const circles = all(full, "circle").map((circle) => ({
      x: Number.parseFloat(attribute(circle, "cx") ?? ""),
      y: Number.parseFloat(attribute(circle, "cy") ?? ""),
      ring: attribute(circle, "class") === "chart-target",
    }));
    const numbers = [full.baseline, ...full.values, full.target].map((one) => one?.value ?? 0);
    expect(circles.map(({ ring }) => ring)).toEqual(
      numbers.map((_, index) => index === numbers.length - 1),
    );
    expect(circles.map(({ x }) => x)).toEqual(circles.map(({ x }) => x).toSorted((a, b) => a - b));
    const perUnit = numbers.map((number, index) => (100 - (circles[index]?.y ?? 0)) / number);
    for (const height of perUnit) expect(height).toBeCloseTo(perUnit[0] ?? 0, 2);
  });

  it("has no chart of one number, and no table of none", () => {
    const once = { ...bare, values: [{ value: 1, on: "2020" }] };
    expect(all(once, "svg")).toEqual([]);
    expect(all(once, "table")).toHaveLength(1);
    expect(all(bare, "table")).toEqual([]);
  });

  it("takes no id but its own, no style and no script", () => {
    for (const entry of brackenford.measures) {
      const elements = [...elementsOf(shown(entry), () => true)];
      const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
      expect(ids).toEqual([entry.id]);
      expect(elements.filter((element) => attribute(element, "style") !== undefined)).toEqual([]);
      expect(elements.filter(({ tagName }) => /^(?:style|script)$/.test(tagName))).toEqual([]);
    }
  });

  it("draws numbers below nothing, and very many, within its frame", () => {
    const values = Array.from({ length: 200 }, (_, index) => ({
      value: index % 7 === 0 ? -index : index,
      on: new Date(Date.UTC(2001, index)).toISOString().slice(0, 7),
    }));
    const [path] = all({ ...bare, values }, "path");
    const places = (attribute(path as never, "d") ?? "").match(/-?[\d.]+/g) ?? [];
    expect(places).toHaveLength(400);
    for (const place of places) {
      expect(Number(place)).toBeGreaterThanOrEqual(0);
      expect(Number(place)).toBeLessThanOrEqual(100);
    }
  });
});

describe("what is measured of a priority", () => {
  const [priority] = brackenford.priorities;
  if (!priority) throw new Error("There is no priority.");
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...bare,
    id: `measure-${index + 1}`,
    name: `Measure ${index + 1}`,
    priority: priority.id,
    values: [
      { value: 1, on: "2019" },
      { value: 2, on: "2020" },
    ],
  }));

  it("stands whole on its page where it is little, the rest in a sentence each with a way to it", async () => {
    const content = { ...brackenford, measures: many };
    const here = pageContext(
      await prepareSite(content, { today: "2021-07-01" }),
      `priorities/${priority.id}.html`,
    );
    const shown = parseFragment(html(measuresHere(here, priority)));
    const tables = [...elementsOf(shown, ({ tagName }) => tagName === "table")];
    const items = [...elementsOf(shown, ({ tagName }) => tagName === "li")];
    expect(tables.length).toBeGreaterThan(2);
    expect(tables.length + items.length).toBe(many.length);
    const [link] = [...elementsOf(items[0] as never, ({ tagName }) => tagName === "a")];
    expect(link && attribute(link, "href")).toMatch(
      new RegExp(`^\\.\\./measures(-\\d+)?\\.html#measure-${tables.length + 1}$`),
    );
    expect(textOf(items[0] as never)).toContain(measureTrend(here, many[0] as never));
  });

  it("takes no room where there is none", () => {
    expect(measuresHere(page, priority)).toBe("");
  });
});

const html = (part: { markup: string } | ""): string => (part === "" ? "" : part.markup);
