import { accessibilityStatement } from "../../_includes/accessibility-statement.ts";
import { bookAccessibility } from "../../_includes/book-accessibility.ts";
import { document } from "../../_includes/document.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { path, title } = pageTable.accessibility;

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  return document(page, {
    title,
    description: text.accessibilityLead,
    structured: articleData(page, title),
    main: page.medium === "book" ? bookAccessibility(page) : accessibilityStatement(page),
  });
}
