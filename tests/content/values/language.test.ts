import { describe, expect, it } from "vitest";
import { namedLanguageProblem } from "../../../src/content/values/language.ts";
import { signLanguages } from "../../../src/content/values/sign-languages.ts";

describe("the language of a document", () => {
  it.each([
    ...signLanguages,
    "cy",
    "pl",
    "rom",
    "sco",
    "fa-AF",
    "prs",
    "zh-Hant",
    "pa-Arab",
    "en-GB",
  ])("may be one in which this site can’t write a day, as long as it has a name: %s", (tag) => {
    expect(namedLanguageProblem(tag)).toBeUndefined();
  });

  it.each([
    ["xx", ""],
    ["BSL", ""],
    ["Welsh", ""],
    ["CY", "; did you mean “cy”?"],
    ["BFI", "; did you mean “bfi”?"],
    ["en_gb", "; did you mean “en-GB”?"],
  ])("can’t be %s", (tag, near) => {
    expect(namedLanguageProblem(tag)).toEqual({
      message: `“${tag}” isn’t the short name of a language${near || "."}`,
      help: "Write en-GB for English as in Britain, cy for Welsh, pl for Polish, or bfi for British Sign Language.",
    });
  });
});
