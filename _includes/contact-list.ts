import type { Contact } from "../src/content/contacts.ts";
import { dialled } from "../src/content/values/dialled.ts";
import { spokenParts } from "../src/content/values/telephone.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { name } from "./name.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { suggestChange } from "./suggest-change.ts";

/** Whom readers can write to, ring or visit: a card for each, with what they help with above it. */
export const contactList = (page: PageContext, contacts: readonly Contact[]): Html =>
  html`<ul class="card-list link-list">${contacts.map(
    (contact) => html`
  <li>${contactCard(page, contact)}</li>`,
  )}
</ul>`;

function contactCard(page: PageContext, contact: Contact): Html {
  const { id, helpsWith, organisation, url, email, telephone, textRelay, address, hours } = contact;
  const { organisations } = page.index;
  return html`<section class="link-card" data-entry="${id}">
  <h3>${place(id)}${helpsWith}</h3>
  <p><b>${name(contact.name)}</b>${organisation ? html`<br>${name(organisationNames(organisations, [organisation]))}` : ""}</p>${[
    ...(telephone ? [ring(page, text.contactTelephone, telephone)] : []),
    ...(textRelay ? [ring(page, text.contactTextRelay, textRelay)] : []),
    ...(email ? [reach(text.contactEmail, mailAddress(email), email)] : []),
    ...(url
      ? [
          html`<p class="own-line">${externalLink({ label: text.contactPage(contact.name), url })}</p>`,
        ]
      : []),
    ...(address
      ? [html`<p>${text.contactAddress}${address.map((line) => html`<br>${line}`)}</p>`]
      : []),
    ...(hours ? [html`<p>${text.contactHours} ${hours}</p>`] : []),
  ].map(
    (way) => html`
  ${way}`,
  )}
  ${suggestChange(page, id, text.suggestContact(contact.name))}
</section>`;
}

/** An extension that is dialled, or what to choose once somebody answers, stands behind the number. */
function ring({ content }: PageContext, label: string, telephone: string): Html {
  const { number, rest } = spokenParts(telephone);
  return reach(label, dialled(telephone, content.publication.language), number, rest);
}

/** In the part before the @ some signs would mean something else: https://www.rfc-editor.org/rfc/rfc6068#section-2 */
function mailAddress(email: string): string {
  const at = email.lastIndexOf("@");
  return `mailto:${encodeURIComponent(email.slice(0, at))}${email.slice(at)}`;
}

/** Numbers and e-mail addresses are read from left to right in any language. */
const reach = (label: string, target: string, words: string, behind = ""): Html =>
  html`<p class="own-line">${label} <a href="${target}" dir="ltr">${name(words.replaceAll(" ", "\u00a0"))}</a>${behind}</p>`;
