import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { jurisdictionLaw } from "./jurisdiction-law.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";

/**
 * By which law the publisher of an official site answers for its accessibility, and how far the site
 * keeps to it, in the words of the models that these laws have. Of a copy no law asks anything.
 *
 * https://www.gov.uk/government/publications/sample-accessibility-statement,
 * https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj
 */
export function accessibilityLaw({ content, index }: PageContext): Html {
  const { kind, publisher, owners, accessibility } = content.publication;
  if (kind === "copy") return html`<p>${text.accessibilityCopy}</p>`;
  const name = organisationNames(index.organisations, publisher ? [publisher] : owners);
  const law = jurisdictionLaw(content)?.law;
  const { compliance } = accessibility;
  return html`${compliance ? html`<p>${text.accessibilityCompliance[compliance]}</p>` : ""}
  <p>${law ? text.accessibilityCommitment(name, law) : text.accessibilityOwn(name)}</p>`;
}
