import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCard } from "../../_includes/link-card.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { priorityList } from "../../_includes/priority-list.ts";
import { prose } from "../../_includes/prose.ts";
import { publicationFacts } from "../../_includes/publication-facts.ts";
import { siteData } from "../../_includes/structured-data.ts";
import { vision } from "../../_includes/vision.ts";

const path = "index.html";

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  const { publication, priorities, links } = page.content;
  const env = { words: page.wordsIn, address: page.address };
  return document(page, {
    description: publication.description,
    structured: siteData(page),
    main: html`
<div class="hero">
<div>
<h1>${publication.headline}</h1>
<div class="lead">${publication.summary.map((paragraph) => prose(paragraph, env))}</div>
<p class="button-links">
  <a class="button-link" href="${page.address("easy-read.html")}">${text.easyReadStart}</a>
  <a class="button-link second" href="${page.address("help.html")}">${text.helpFind}</a>
</p>
</div>
${vision(page, publication.vision)}
</div>
<section id="priorities">
  <h2>${text.prioritiesCount(priorities.length)}</h2>
  ${priorityList(page, 1)}
</section>
<section>
  <h2>${text.helpHome}</h2>
  <ul class="card-list link-list">${links.slice(0, 6).map(
    (link) => html`
    <li>${linkCard(page, link)}</li>`,
  )}
  </ul>
</section>
<section>
  <h2>${text.whoseAndWhen}</h2>
  ${publicationFacts(page)}
</section>`,
  });
}
