import { document } from "../../_includes/document.ts";
import { everything } from "../../_includes/everything.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { aloneContext, type SiteData } from "../../_includes/page-context.ts";
import { articleData } from "../../_includes/structured-data.ts";

const path = "strategy-large-print.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = aloneContext(site(), path);
  return document(page, {
    title: text.largePrint,
    description: text.largePrintLead,
    structured: articleData(page, text.largePrint),
    alone: true,
    look: "large-print",
    main: everything(page),
  });
}
