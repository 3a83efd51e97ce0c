import { document } from "../../_includes/document.ts";
import { easyRead } from "../../_includes/easy-read.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { path, title } = pageTable["easy-read"];

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  return document(page, {
    title,
    description: text.easyReadLead,
    structured: articleData(page, title),
    main: easyRead(page),
  });
}
