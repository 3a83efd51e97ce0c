import { document } from "../../_includes/document.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCard } from "../../_includes/link-card.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { people } from "../../_includes/people.ts";
import { priorityList } from "../../_includes/priority-list.ts";
import { progressWays } from "../../_includes/progress-ways.ts";
import { prose } from "../../_includes/prose.ts";
import { strategyFacts } from "../../_includes/publication-facts.ts";
import { routes } from "../../_includes/routes.ts";
import { siteOnly } from "../../_includes/site-only.ts";
import { siteData } from "../../_includes/structured-data.ts";
import { vision } from "../../_includes/vision.ts";

const { path } = pageTable.index;

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  const { publication, priorities, links } = page.content;
  const env = { words: page.wordsIn, address: page.address };
  const [first = "", ...rest] = publication.summary;
  return document(page, {
    description: publication.description,
    look: "home",
    structured: siteData(page),
    main: html`
<div class="hero">
<h1>${publication.headline}</h1>
<div class="lead">${prose(first, env)}</div>
<p class="button-links">
  <a class="button-link" href="${page.address("easy-read.html")}">${text.easyReadStart}</a>
  <a class="button-link second" href="${page.address("help.html")}">${text.helpFind}</a>
</p>
${people(page)}
${rest.length > 0 ? html`<div class="more">${rest.map((paragraph) => prose(paragraph, env))}</div>` : ""}
</div>
${vision(page, publication.vision)}
${siteOnly(
  page,
  () => html`<section class="screen-only">
  <h2>${text.routesTitle}</h2>
  ${routes(page)}
</section>`,
)}
<section id="priorities">
  <h2>${text.prioritiesCount(priorities.length)}</h2>
  ${priorityList(page, 1)}
</section>${progressWays(page)}
<section>
  <h2>${text.helpHome}</h2>
  <ul class="card-list link-list">${links.slice(0, 6).map(
    (link) => html`
    <li>${linkCard(page, link)}</li>`,
  )}
  </ul>
</section>
<section>
  <h2>${text.strategyItself}</h2>
  ${strategyFacts(page)}
</section>`,
  });
}
