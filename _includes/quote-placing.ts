import type { Quote } from "../src/content/quotes.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";

/**
 * Says above the quotes of a priority that their place there is our choice, and which of them were said
 * about the whole strategy; nothing where all of them were said about priorities.
 */
export function quotePlacing(quotes: readonly Quote[]): Html | "" {
  const about = (what: Quote["saidAbout"]) =>
    quotes.filter(({ saidAbout }) => saidAbout === what).length;
  if (about("priorities") === quotes.length) return "";
  const whole = about("whole");
  return html`<p class="quiet lead-in">${words(whole, quotes.length)}</p>`;
}

function words(whole: number, all: number): string {
  if (whole === 0) return text.quotePlaced;
  return whole === all ? text.quotePlacedHere : text.quotePlacedSomeWhole;
}
