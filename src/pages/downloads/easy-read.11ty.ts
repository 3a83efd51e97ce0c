import { document } from "../../../_includes/document.ts";
import { easyRead } from "../../../_includes/easy-read.ts";
import { glossaryList } from "../../../_includes/glossary-list.ts";
import { html } from "../../../_includes/html.ts";
import { interfaceText as text } from "../../../_includes/interface-text.ts";
import { aloneContext, type SiteData } from "../../../_includes/page-context.ts";
import { articleData } from "../../../_includes/structured-data.ts";

const path = "downloads/easy-read.html";

export const data = { permalink: path };

/** The easy read as a file to keep, with its words explained: no other page lies beside it. */
export function render({ site }: SiteData): string {
  const { content, pages } = site();
  const glossary = pages.glossary.flat();
  const here = new Set([...content.easyRead.parts, ...glossary].map(({ id }) => id));
  const page = aloneContext(site(), path, (id) => (here.has(id) ? path : undefined));
  return document(page, {
    title: text.easyReadKeep,
    description: text.easyReadLead,
    structured: articleData(page, text.easyReadKeep),
    alone: true,
    main: html`${easyRead(page)}
${
  glossary.length > 0
    ? html`<section>
  <h2>${text.glossary}</h2>
  ${glossaryList(page, glossary)}
</section>`
    : ""
}`,
  });
}
