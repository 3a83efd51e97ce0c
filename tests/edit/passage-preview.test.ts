import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { type KindName, kinds } from "../../src/content/kinds.ts";
import { passagePreview } from "../../src/edit/passage-preview.ts";
import { previewSite } from "../../src/edit/preview-site.ts";
import { loadContent } from "../../src/load/load-content.ts";

const { content, problems } = await loadContent(
  join(import.meta.dirname, "../../src/new/example/_data"),
);
if (!content) throw new Error(JSON.stringify(problems));

const siteWith = (changed: Content) =>
  previewSite(changed, { drawings: new Map(), files: [], today: "2026-11-25" });
const site = siteWith(content);

/** A text of an entry of each kind that readers see. */
const shown: { [Name in KindName]: (content: Content) => string } = {
  publication: ({ publication }) => publication.headline,
  organisations: ({ organisations }) => organisations[0]?.name ?? "",
  groups: ({ groups }) => groups[0]?.title ?? "",
  priorities: ({ priorities }) => priorities[0]?.title ?? "",
  quotes: ({ quotes }) => quotes[0]?.paragraphs[0] ?? "",
  links: ({ links }) => links[0]?.label ?? "",
  measures: ({ measures }) => measures[0]?.name ?? "",
  easyRead: ({ easyRead }) => easyRead.parts[0]?.steps[0]?.sentences[0] ?? "",
  glossary: ({ glossary }) => glossary[0]?.term ?? "",
  sources: ({ sources }) => sources[0]?.publisher ?? "",
  updates: ({ updates }) => updates[0]?.title ?? "",
  versions: ({ versions }) => versions[0]?.by ?? "",
  contacts: ({ contacts }) => contacts[0]?.helpsWith ?? "",
  actions: ({ actions }) => actions[0]?.text ?? "",
  reports: ({ reports }) => reports[0]?.period ?? "",
};

/** The id of the first entry of a kind; nothing of a kind that is one entry. */
function firstId(name: KindName): string | undefined {
  if (name === "publication") return undefined;
  const entries = name === "easyRead" ? content?.easyRead.parts : content?.[name];
  return entries?.[0]?.id;
}

describe("the preview of a passage", () => {
  it.each(kinds.map(({ name }) => name))("shows what readers see of %s", (name) => {
    const words = shown[name](content);
    expect(words).not.toBe("");
    const { markup = "" } = passagePreview(site, name, firstId(name)) ?? {};
    expect(unescaped(markup)).toContain(words);
  });

  it("shows that a strategy is no longer in force", () => {
    const reason = "The council withdrew it.";
    const publication = { ...content.publication, status: { state: "withdrawn" as const, reason } };
    const changed = siteWith({ ...content, publication });
    expect(passagePreview(changed, "publication")?.markup).toContain(reason);
    expect(passagePreview(site, "publication")?.markup).not.toContain(reason);
  });

  it("shows one entry and no other of its kind", () => {
    const [first, second] = content.updates;
    const { markup = "" } = passagePreview(site, "updates", second?.id) ?? {};
    expect(unescaped(markup)).toContain(second?.title);
    expect(unescaped(markup)).not.toContain(first?.title);
  });

  it("shows nothing of an entry that isn’t there", () => {
    const lists = kinds.filter(({ name }) => name !== "publication");
    for (const { name } of lists)
      expect([name, passagePreview(site, name, "nowhere")]).toEqual([name, undefined]);
  });

  it("shows nothing of an organisation that nothing names", () => {
    const [some] = content.organisations;
    if (!some) throw new Error("There is no organisation.");
    const more = { ...some, id: "nobodys" };
    const changed = { ...content, organisations: [...content.organisations, more] };
    expect(passagePreview(siteWith(changed), "organisations", "nobodys")).toBeUndefined();
  });

  it("draws a picture that has no drawing at hand by its letter", () => {
    const priorities = content.priorities.map((priority) => ({ ...priority, picture: "1F91D" }));
    const shownBy = (drawings: ReadonlyMap<string, string>) => {
      const site = previewSite({ ...content, priorities }, { drawings, files: [], today: "" });
      return passagePreview(site, "priorities", priorities[0]?.id)?.markup;
    };
    expect(shownBy(new Map())).toContain(">🤝</text></svg>");
    expect(shownBy(new Map([["1F91D", "<svg>hands</svg>"]]))).toContain("<svg>hands</svg>");
  });
});

const unescaped = (markup: string): string =>
  markup.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
