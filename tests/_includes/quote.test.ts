import { describe, expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { pageContext } from "../../_includes/page-context.ts";
import { quote } from "../../_includes/quote.ts";
import type { Quote } from "../../src/content/quotes.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { brackenford } from "../site/brackenford.ts";
import { textOfMarkup } from "../site/text-of.ts";

/** What stands below a quote of some words, where one abbreviation is explained on the site. */
async function below(words: string, abbreviation: string): Promise<string> {
  const [first] = brackenford.quotes;
  const entry = { ...first, paragraphs: [words] } as Quote;
  const term = {
    id: "term",
    term: "what it means",
    abbreviation,
    meaning: "It.",
    source: "minutes",
  };
  const site = await prepareSite({ ...brackenford, glossary: [term] }, { today: "2021-07-01" });
  const { markup } = quote(pageContext(site, "quotes.html"), entry);
  return textOfMarkup(markup.slice(markup.indexOf("<figcaption>")));
}

describe("below a quote", () => {
  it.each([
    ["We did it for SEND.", "SEND"],
    ["They write C++ at school.", "C++"],
    ["ÖPNV is free for us.", "ÖPNV"],
    ["Ask at A&E (24/7).", "A&E"],
    ["That is KS1–2 (in part).", "KS1–2 (in part)"],
  ])("the short word in “%s” is explained", async (words, abbreviation) => {
    expect(await below(words, abbreviation)).toContain(
      `${interfaceText.quoteWords} what it means (${abbreviation})`,
    );
  });

  it.each([
    ["We did it for RESEND.", "SEND"],
    ["We send it.", "SEND"],
    ["It is ÄÖPNV.", "ÖPNV"],
  ])("nothing is explained of “%s”", async (words, abbreviation) => {
    expect(await below(words, abbreviation)).not.toContain(interfaceText.quoteWords);
  });
});
