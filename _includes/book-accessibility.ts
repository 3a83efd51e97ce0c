import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { inlineProse } from "./prose.ts";

/** What can truly be said of the book’s accessibility: other things help in a book than on a site. */
export function bookAccessibility(page: PageContext): Html {
  const { publication, easyRead, glossary } = page.content;
  const { accessibility, contact } = publication;
  const env = { words: page.wordsIn, address: page.address };
  const { knownProblems, statementDate } = accessibility;
  const can = [
    ...text.bookAccessCanList,
    ...(easyRead.parts.length > 0 ? [text.bookAccessCanEasyRead] : []),
    ...(glossary.length > 0 ? [text.bookAccessCanGlossary] : []),
  ];
  return html`
<h1>${text.accessibility}</h1>
<p class="lead">${text.bookAccessLead}</p>
<section>
  <h2>${text.bookAccessCan}</h2>
  <ul>${can.map((item) => html`<li>${item}</li>`)}</ul>
</section>
<section>
  <h2>${text.accessibilityStatus}</h2>
  <p>${text.bookAccess}</p>
  <p>${text.bookAccessStatus}</p>
</section>
<section>
  <h2>${text.accessibilityProblems}</h2>
  ${knownProblems.length > 0 ? html`<p>${text.bookAccessProblems}</p><ul>${knownProblems.map((problem) => html`<li>${inlineProse(problem, env)}</li>`)}</ul>` : html`<p>${text.accessibilityNoProblems}</p>`}
</section>
<section>
  <h2>${text.accessibilityTested}</h2>
  <ul>${text.bookAccessTestedList.map((item) => html`<li>${item}</li>`)}</ul>
</section>
<section>
  <h2>${text.accessibilityReport}</h2>
  ${contact ? html`<p>${text.accessibilityReportTo}</p><p>${externalLink(contact)}</p>` : html`<p>${text.bookAccessNoContact}</p>`}
</section>
<section>
  <h2>${text.accessibilityPrepared}</h2>
  <p>${text.accessibilityPreparedText(page.day(statementDate))}</p>
</section>`;
}
