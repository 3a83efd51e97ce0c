import { accessibilityEnforcement } from "./accessibility-enforcement.ts";
import { accessibilityLaw } from "./accessibility-law.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { inlineProse } from "./prose.ts";

/**
 * What can truly be said of this site’s accessibility. The parts follow the models that laws give public
 * bodies; wording that binds a public body appears only when one publishes the site.
 */
export function accessibilityStatement(page: PageContext): Html {
  const { publication, easyRead, glossary } = page.content;
  const { accessibility, contact, kind } = publication;
  const env = { words: page.wordsIn, address: page.address };
  const can = [
    ...text.accessibilityCanList,
    ...(easyRead.parts.length > 0 ? [text.accessibilityCanEasyRead] : []),
    ...(glossary.length > 0 ? [text.accessibilityCanGlossary] : []),
  ];
  return html`
<h1>${text.accessibility}</h1>
<p class="lead">${text.accessibilityLead}</p>
<section>
  <h2>${text.accessibilityCan}</h2>
  <ul>${can.map((item) => html`<li>${item}</li>`)}</ul>
</section>
<section>
  <h2>${text.accessibilityStatus}</h2>
  <p>${text.accessibilityStatusText}</p>
  ${accessibilityLaw(page)}
</section>
<section>
  <h2>${text.accessibilityProblems}</h2>
  ${accessibility.knownProblems.length > 0 ? html`<ul>${accessibility.knownProblems.map((problem) => html`<li>${inlineProse(problem, env)}</li>`)}</ul>` : html`<p>${text.accessibilityNoProblems}</p>`}
</section>
<section>
  <h2>${text.accessibilityTested}</h2>
  <ul>${text.accessibilityTestedList.map((item) => html`<li>${item}</li>`)}</ul>
</section>
<section>
  <h2>${text.accessibilityReport}</h2>
  ${contact ? html`<p>${text.accessibilityReportTo}</p><p class="own-line">${externalLink(contact)}</p>` : html`<p>${kind === "official" ? text.accessibilityNoContactOfficial : text.accessibilityNoContact}</p>`}
</section>
${accessibilityEnforcement(page)}
<section>
  <h2>${text.accessibilityPrepared}</h2>
  <p>${text.accessibilityPreparedText(page.day(accessibility.statementDate))}</p>
</section>`;
}
