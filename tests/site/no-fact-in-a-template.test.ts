import { expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { builtSite, dataFolders } from "./built-site.ts";
import { elementsOf, textOf } from "./text-of.ts";

const site = builtSite("other", { siteUrl: "https://palm.council.org/", today: "2021-10-01" });

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];

/** Every string in a value, and in what its functions give. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return strings(value("", "", ""));
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(strings);
}

it("shows no word that comes neither from the data nor from the interface text", async () => {
  const { content } = await loadContent(dataFolders.other);
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2021, month)).toLocaleDateString("ar", { month: "long", timeZone: "UTC" }),
  );
  const known = new Set([...strings(content), ...strings(interfaceText), ...months].flatMap(words));
  for (const page of site().pages) {
    const [root] = elementsOf(page.document, ({ tagName }) => tagName === "html");
    const unknown = words(root ? textOf(root) : "").filter((word) => !known.has(word));
    expect([page.path, unknown]).toEqual([page.path, []]);
  }
});

it("shows no name of the first publication in any file, not even in the interface text", async () => {
  const { content } = await loadContent(dataFolders.real);
  if (!content) throw new Error("The real data can’t be read.");
  const { organisations, glossary, quotes, publication } = content;
  const other = await loadContent(dataFolders.other);
  const common = new Set([...strings(other.content), ...strings(interfaceText)].flatMap(words));
  const names = [
    publication.place,
    ...organisations.flatMap(({ name, abbreviation }) => [name, abbreviation ?? name]),
    ...glossary.flatMap(({ term, abbreviation }) => [abbreviation ?? term]),
    ...quotes.flatMap(({ speaker }) => (speaker.kind === "person" ? [speaker.name] : [])),
    ...[publication.place, ...organisations.map(({ name }) => name)].flatMap((name) =>
      name.split(/[^\p{L}]+/u).filter((part) => /^\p{Lu}\p{L}+/u.test(part)),
    ),
  ].filter((name) => !common.has(name.toLowerCase()));
  for (const page of site().pages) {
    const found = names.filter((name) =>
      new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(
        page.html.replace(/<style>.*?<\/style>/s, ""),
      ),
    );
    expect([page.path, found]).toEqual([page.path, []]);
  }
});

it("takes language, direction, status and review from the data", () => {
  const page = site().pages.find(({ path }) => path === "help.html");
  expect(page?.html).toContain('<html lang="ar" dir="rtl">');
  expect(page?.html).toContain("الخطة الجديدة");
  expect(page?.html.match(/class="link-card"/g)).toHaveLength(12);
  expect(site().pages.filter(({ path }) => path.startsWith("priorities/"))).toHaveLength(1);
});
