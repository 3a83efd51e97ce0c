import { document } from "../../../_includes/document.ts";
import { easyRead } from "../../../_includes/easy-read.ts";
import { interfaceText as text } from "../../../_includes/interface-text.ts";
import { aloneContext, type SiteData } from "../../../_includes/page-context.ts";
import { pageTable } from "../../../_includes/page-table.ts";
import { articleData } from "../../../_includes/structured-data.ts";

const { path, title } = pageTable["downloads/easy-read"];

export const data = { permalink: path };

/** The easy read as a file to keep: no other page lies beside it, and it explains its own hard words. */
export function render({ site }: SiteData): string {
  const here = new Set(site().content.easyRead.parts.map(({ id }) => id));
  const page = aloneContext(site(), path, (id) => (here.has(id) ? path : undefined));
  return document(page, {
    title,
    description: text.easyReadLead,
    structured: articleData(page, title),
    alone: true,
    main: easyRead(page),
  });
}
