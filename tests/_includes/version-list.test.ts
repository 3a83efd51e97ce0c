import { describe, expect, it } from "vitest";
import { fileFacts } from "../../_includes/file-facts.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { versionList } from "../../_includes/version-list.ts";
import type { Version } from "../../src/content/versions.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { pageForTests } from "./page-for-tests.ts";

const version = (id: string, more: Partial<Version> = {}): Version => ({
  id,
  kind: "audio",
  url: `https://www.gov.uk/${id}`,
  by: "Anna",
  ...more,
});

/** The words of the links to some versions. */
async function labels(versions: Version[]): Promise<string[]> {
  const page = await pageForTests();
  const { markup } = versionList({ ...page, content: { ...page.content, versions } });
  return [...markup.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, words = ""]) => textOfMarkup(words));
}

const { versionKinds } = interfaceText;

describe("the link to a version", () => {
  it("says what it is, and what readers get", async () => {
    const page = await pageForTests();
    const versions = [
      version("a", { length: "12 minutes" }),
      version("b", { title: "Hear the plan", format: "MP3" }),
      version("c", { kind: "sign-language", language: "bfi" }),
      version("d", { kind: "other-language", language: "pl" }),
    ];
    const titles = [versionKinds.audio, "Hear the plan", versionKinds["sign-language"], "polski"];
    expect(await labels(versions)).toEqual(
      versions.map((one, at) => `${titles[at]} (${fileFacts(page, one, { everyLanguage: true })})`),
    );
  });

  it("keeps the blank behind a title in another language, alone on its line or not", async () => {
    const page = await pageForTests();
    const versions = [version("d", { kind: "other-language", language: "pl", format: "PDF" })];
    const { markup } = versionList({ ...page, content: { ...page.content, versions } });
    const told = fileFacts(page, versions[0] ?? {}, { everyLanguage: true });
    expect(markup).toContain('><span><span lang="pl">polski</span> (');
    expect(textOfMarkup(markup)).toContain(`polski (${told})`);
  });

  it("says who made it where another has the same words", async () => {
    const page = await pageForTests();
    const [one, two] = [version("a"), version("b", { by: "Ben" })];
    const facts = fileFacts(page, one, { everyLanguage: true });
    expect(await labels([one, two, version("c", { format: "CD" })])).toEqual([
      `${versionKinds.audio} (${facts}, Anna)`,
      `${versionKinds.audio} (${facts}, Ben)`,
      `${versionKinds.audio} (CD, ${facts})`,
    ]);
  });
});
