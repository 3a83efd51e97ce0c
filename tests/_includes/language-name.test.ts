import { expect, it } from "vitest";
import { fileFacts } from "../../_includes/file-facts.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { languageName, ownLanguageName } from "../../_includes/language-name.ts";
import { signLanguages } from "../../src/content/values/sign-languages.ts";
import { pageForTests } from "./page-for-tests.ts";

const { inLanguage } = interfaceText;

it("names a language in that of the site, and its own without a country", async () => {
  const page = await pageForTests();
  const german = await pageForTests({ language: "de" });
  expect(["cy", "pl", "fa-AF", "en-GB", "en-US"].map((tag) => languageName(page, tag))).toEqual([
    ...["Welsh", "Polish", "Dari", "English", "English"],
  ]);
  expect(["cy", "de-AT", "en-GB"].map((tag) => languageName(german, tag))).toEqual([
    ...["Walisisch", "Deutsch", "Englisch (Vereinigtes Königreich)"],
  ]);
  expect(["cy", "pl", "ur"].map(ownLanguageName)).toEqual(["Cymraeg", "polski", "اردو"]);
});

it("has a name for each sign language that the content check knows", async () => {
  const page = await pageForTests();
  for (const tag of signLanguages)
    expect(languageName(page, tag)).toBe(interfaceText.signLanguages[tag]);
});

it("says of a page or file what is known, and of its language what doesn’t go without saying", async () => {
  const page = {
    ...(await pageForTests()),
    files: new Map([["a.pdf", { bytes: 1_234_567, sha256: "" }]]),
  };
  const { kilobytes, fileFormats } = interfaceText;
  expect(fileFacts(page, {})).toBe("");
  expect(fileFacts(page, { language: "en-US" })).toBe("");
  expect(fileFacts(page, { file: "a.pdf", length: "4 pages", language: "cy" })).toBe(
    [fileFormats.pdf, "4 pages", kilobytes("1,235"), inLanguage("Welsh")].join(", "),
  );
  expect(fileFacts(page, { format: "video" }, { everyLanguage: true })).toBe(
    ["video", inLanguage("English")].join(", "),
  );
});
