import { document } from "../../_includes/document.ts";
import { everything } from "../../_includes/everything.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { aloneContext, type SiteData } from "../../_includes/page-context.ts";
import { articleData } from "../../_includes/structured-data.ts";

const path = "strategy.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = aloneContext(site(), path);
  return document(page, {
    title: text.strategy,
    description: text.strategyLead,
    structured: articleData(page, text.strategy),
    alone: true,
    main: everything(page),
  });
}
