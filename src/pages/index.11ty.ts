import { document } from "../../_includes/document.ts";
import { hasNoSections } from "../../_includes/has-no-sections.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCards } from "../../_includes/link-card.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { people } from "../../_includes/people.ts";
import { priorityList } from "../../_includes/priority-list.ts";
import { priorityName } from "../../_includes/priority-name.ts";
import { progressWays } from "../../_includes/progress-ways.ts";
import { prose } from "../../_includes/prose.ts";
import { strategyFacts } from "../../_includes/publication-facts.ts";
import { routes } from "../../_includes/routes.ts";
import { siteOnly } from "../../_includes/site-only.ts";
import { siteData } from "../../_includes/structured-data.ts";
import { versionList } from "../../_includes/version-list.ts";
import { vision } from "../../_includes/vision.ts";
import { helpLinks } from "../content/lists/help-links.ts";
import { linksAtHome } from "../content/lists/list-pages.ts";

const { path } = pageTable.index;

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  const { publication, priorities, contacts, versions, easyRead } = page.content;
  const links = helpLinks(page.content.links);
  const hasEasyRead = easyRead.parts.length > 0;
  const hasHelp = links.length > 0 || contacts.length > 0;
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
${
  hasEasyRead || hasHelp
    ? html`<p class="button-links">
  ${hasEasyRead ? html`<a class="button-link" href="${page.address("easy-read.html")}">${text.easyReadStart}</a>` : ""}
  ${hasHelp ? html`<a class="button-link second" href="${page.address("help.html")}">${text.helpFind}</a>` : ""}
</p>`
    : ""
}
${people(page)}
${rest.length > 0 ? html`<div class="more">${rest.map((paragraph) => prose(paragraph, env))}</div>` : ""}
</div>${
      versions.length > 0
        ? html`
<section class="screen-only" id="versions">
  <h2>${text.versionsTitle}</h2>
  ${versionList(page)}
</section>`
        : ""
    }
${vision(page, publication.vision)}
${siteOnly(
  page,
  () => html`<section class="screen-only">
  <h2>${text.routesTitle}</h2>
  ${routes(page)}
</section>`,
)}
<section id="priorities">
  <h2>${text.prioritiesCount(priorityName(publication), priorities.length)}</h2>
  ${priorityList(page, 1)}
</section>${progressWays(page)}${
      links.length > 0
        ? html`
<section>
  <h2>${text.helpHome}</h2>
  ${linkCards(page, links.slice(0, linksAtHome))}
</section>`
        : ""
    }
<section>
  <h2>${text.strategyItself}</h2>
  ${strategyFacts(page)}
  ${hasNoSections(page.content) ? "" : html`<p class="own-line"><a href="${page.address("about-strategy.html")}">${text.strategyMore}</a></p>`}
</section>`,
  });
}
