import { linkKind } from "../src/content/links.ts";
import { fileFacts } from "./file-facts.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { wayTo } from "./way-to.ts";

/** The documents among the links, for whoever looks for them among the downloads; the page of help tells more. */
export function documentList(page: PageContext): Html | "" {
  const documents = page.content.links.filter((link) => {
    const kind = linkKind(link);
    return kind === "download" || kind === "report" || link.file !== undefined;
  });
  if (documents.length === 0) return "";
  return html`<section>
  <h2>${text.documentsTitle}</h2>
  <ul>${documents.map((link) => {
    const facts = fileFacts(page, link);
    return html`
    <li class="own-line">${wayTo(page, link)}${facts ? html` (${facts})` : ""}</li>`;
  })}
  </ul>
</section>
`;
}
