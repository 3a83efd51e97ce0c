import type { Page } from "check-barriers";
import { expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { builtSite, dataFolders } from "./built-site.ts";
import { attribute, elementsOf, textOf } from "./text-of.ts";

const site = builtSite("other-place", {
  siteUrl: "https://palm.council.org/",
  today: "2021-10-01",
});

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];

const isPhrase = (value: unknown): value is (...given: unknown[]) => unknown =>
  typeof value === "function";

/** What a phrase gives for a number, which some phrases take in words. */
function givenBy(phrase: (...given: unknown[]) => unknown, given: number | string): unknown {
  try {
    return phrase(given, given, given, given);
  } catch {
    return phrase(String(given), String(given), String(given), String(given));
  }
}

/** Every string in a value, and in what its functions give: other words may go with other numbers. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (isPhrase(value)) {
    const numbers = Array.from({ length: 121 }, (_, number) => number);
    return ["", ...numbers].flatMap((given) => strings(givenBy(value, given)));
  }
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(strings);
}

/** What a page says to people: to those who see it, to those who hear it, and where it is shared or found. */
function saidBy({ document }: Page): string {
  const elements = elementsOf(document, () => true);
  const named = elements.flatMap((element) => [
    attribute(element, "aria-label") ?? "",
    attribute(element, "alt") ?? "",
    attribute(element, "title") ?? "",
  ]);
  const shared = elements
    .filter((element) =>
      /^description$|^og:(site_name|title|description|image:alt)$/.test(
        attribute(element, "name") ?? attribute(element, "property") ?? "",
      ),
    )
    .map((element) => attribute(element, "content") ?? "");
  const data = elements
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .flatMap((element) =>
      element.childNodes.flatMap((node) => ("value" in node ? stated(JSON.parse(node.value)) : [])),
    );
  return [...elements.slice(0, 1).map(textOf), ...named, ...shared, ...data].join(" ");
}

/** The words in structured data, apart from its own terms, addresses and days. */
function stated(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    ["name", "headline", "abstract", "text"].includes(key) ? strings(value) : stated(value),
  );
}

it("says no word that comes neither from the data nor from the interface text", async () => {
  const { content } = await loadContent(dataFolders["other-place"]);
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2021, month)).toLocaleDateString("ar", { month: "long", timeZone: "UTC" }),
  );
  const known = new Set([...strings(content), ...strings(interfaceText), ...months].flatMap(words));
  for (const page of site().pages) {
    const said = words(saidBy(page));
    expect(said.length).toBeGreaterThan(20);
    expect([page.path, said.filter((word) => !known.has(word))]).toEqual([page.path, []]);
  }
});

it("takes language, direction, status and review from the data", () => {
  const page = site().pages.find(({ path }) => path === "help.html");
  expect(page?.html).toContain('<html lang="ar" dir="rtl">');
  expect(page?.html).toContain("الخطة الجديدة");
  expect(page?.html.match(/class="link-card"/g)).toHaveLength(12);
  expect(site().pages.filter(({ path }) => path.startsWith("priorities/"))).toHaveLength(1);
});
