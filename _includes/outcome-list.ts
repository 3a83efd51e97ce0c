import type { Outcome } from "../src/content/outcomes.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { sourceProse } from "./prose.ts";
import { sourceFrame, sourcesOfWords } from "./source-words.ts";

/** What the source says that good looks like, word for word, and where that is from. */
export function outcomeList(page: PageContext, outcomes: readonly Outcome[]): Html {
  const points = outcomes.map(({ text }) => html`<li>${sourceProse(text, page)}</li>`);
  return html`${sourceFrame(page, outcomes[0]?.source ?? "", html`<ul>${points}</ul>`)}
${sourcesOfWords(page, outcomes)}`;
}
