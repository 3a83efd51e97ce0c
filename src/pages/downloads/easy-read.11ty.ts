import { document } from "../../../_includes/document.ts";
import { easyRead } from "../../../_includes/easy-read.ts";
import { interfaceText as text } from "../../../_includes/interface-text.ts";
import { aloneContext, type SiteData } from "../../../_includes/page-context.ts";
import { articleData } from "../../../_includes/structured-data.ts";

const path = "downloads/easy-read.html";

export const data = { permalink: path };

/** The easy read as a file to keep: it links to no other page, which would be missing beside it. */
export function render({ site }: SiteData): string {
  const page = aloneContext(site(), path);
  return document(page, {
    title: text.easyRead,
    description: text.easyReadLead,
    structured: articleData(page, text.easyRead),
    alone: true,
    main: easyRead(page),
  });
}
