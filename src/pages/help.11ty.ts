import { contactList } from "../../_includes/contact-list.ts";
import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCards } from "../../_includes/link-card.ts";
import { listPager } from "../../_includes/list-pager.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { type ListPageData, pageContext } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { helpData } from "../../_includes/structured-data.ts";
import type { Content } from "../../src/content/content.ts";
import { linkGroups } from "../../src/content/lists/link-groups.ts";

const { title: name, address } = pageTable.help;

export const data = numberedData("help");

export function render({ site, number }: ListPageData): string {
  const page = pageContext(site(), address(number));
  const count = page.pages.links.length;
  const links = page.pages.links[number - 1] ?? [];
  const contacts = number === 1 ? page.content.contacts : [];
  const title = text.titleOfPage(name, number, count);
  const lead = helpLead(page.content);
  return document(page, {
    title,
    description: lead,
    structured: helpData(page, title, contacts),
    main: html`
<h1>${title}</h1>
<p class="lead">${lead}</p>${
      contacts.length > 0
        ? html`
<h2>${text.contactsTitle}</h2>
${contactList(page, contacts)}`
        : ""
    }${linkGroups(links).map(
      ({ kind, links }) => html`
<h2>${text.linkKinds[kind]}</h2>
${linkCards(page, links)}`,
    )}${listPager(page, { number, count, address })}`,
  });
}

function helpLead({ contacts, links }: Content): string {
  if (contacts.length > 0) return text.helpLeadContacts;
  return links.some(({ file }) => file) ? text.helpLeadWithFiles : text.helpLead;
}
