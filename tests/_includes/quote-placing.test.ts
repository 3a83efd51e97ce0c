import { expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { quotePlacing } from "../../_includes/quote-placing.ts";
import type { Quote } from "../../src/content/quotes.ts";
import { brackenford } from "../site/brackenford.ts";
import { textOfMarkup } from "../site/text-of.ts";

const { quotePlaced, quotePlacedHere, quotePlacedSomeWhole } = interfaceText;
const { saidAbout: _, ...quote } = brackenford.quotes[0] as Quote;

it.each([
  ["whole", quotePlacedHere],
  ["whole whole", quotePlacedHere],
  ["whole priorities", quotePlacedSomeWhole],
  ["whole unknown", quotePlacedSomeWhole],
  ["unknown", quotePlaced],
  ["unknown priorities", quotePlaced],
  ["priorities", ""],
  ["priorities priorities", ""],
])("says of quotes that were said about %s no more than the data do", (about, sentence) => {
  const quotes = about.split(" ").map((saidAbout): Quote => {
    if (saidAbout === "whole" || saidAbout === "priorities") return { ...quote, saidAbout };
    return quote;
  });
  const placing = quotePlacing(quotes);
  expect(placing === "" ? "" : textOfMarkup(placing.markup)).toBe(sentence);
});
