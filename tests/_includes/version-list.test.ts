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

const { easyReadStart, signLanguages, versionKinds } = interfaceText;

describe("the link to a version", () => {
  it("says what it is: its title, its language, or for whom it is", async () => {
    expect(
      await labels([
        version("a"),
        version("b", { title: "Hear the plan" }),
        version("c", { kind: "sign-language", language: "bfi" }),
        version("d", { kind: "other-language", language: "pl" }),
      ]),
    ).toEqual([versionKinds.audio, "Hear the plan", signLanguages.bfi, "polski"]);
  });

  it("says what tells it from others of its words", async () => {
    const page = await pageForTests();
    const [one, two] = [version("a", { format: "MP3" }), version("b", { format: "CD", by: "Ben" })];
    const facts = (of: Version) => fileFacts(page, of, { everyLanguage: true });
    expect(await labels([one, two])).toEqual([
      `${versionKinds.audio} (${facts(one)}, Anna)`,
      `${versionKinds.audio} (${facts(two)}, Ben)`,
    ]);
    const easy = version("c", { title: easyReadStart });
    expect(await labels([easy])).toEqual([`${easyReadStart} (${facts(easy)}, Anna)`]);
  });
});
