import { expect, it } from "vitest";
import { contactList } from "../../_includes/contact-list.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import type { Contact } from "../../src/content/contacts.ts";
import { chapter } from "../../src/publish/book/chapter.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { pageForTests } from "./page-for-tests.ts";

const contact: Contact = {
  id: "desk",
  name: "Help desk",
  helpsWith: "I have a question",
  telephone: "01632 960 123, option 2",
  email: "o'neill?x@help.wales",
};

it("leads to a telephone and to an e-mail program, whatever signs stand in an address", async () => {
  const { markup } = contactList(await pageForTests(), [contact]);
  expect([...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "tel:+441632960123",
    "mailto:o&#39;neill%3Fx@help.wales",
  ]);
  const text = textOfMarkup(markup).replaceAll("\u00a0", " ");
  expect(text).toContain(`${interfaceText.contactTelephone} 01632 960 123, option 2`);
});

it("says nothing of ways that there are none of", async () => {
  const { markup } = contactList(await pageForTests(), [contact]);
  const { contactAddress, contactHours, contactTextRelay } = interfaceText;
  for (const words of [contactAddress, contactHours, contactTextRelay])
    expect(markup).not.toContain(words);
});

it("says in the book of no telephone that it needs the internet", async () => {
  const { markup } = contactList(await pageForTests(), [
    { ...contact, url: "https://www.gov.uk/ask" },
  ]);
  const look = { language: "en-GB", direction: "ltr" as const, pages: new Set<string>() };
  const { xhtml } = chapter("help.html", markup, look);
  expect(xhtml.split(interfaceText.needsInternet)).toHaveLength(2);
});
