import { glossaryList } from "./glossary-list.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { linkCard } from "./link-card.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";
import { priorityDetail } from "./priority-detail.ts";
import { prose } from "./prose.ts";
import { publicationFacts } from "./publication-facts.ts";
import { quote } from "./quote.ts";
import { sourceList } from "./source-list.ts";
import { updateList } from "./update-list.ts";
import { vision } from "./vision.ts";

/**
 * The whole content in reading order, with a list of what is on the page. It stands alone: all its
 * links lead to places on this page or to other sites, so that the one file can be kept and passed on.
 */
export function everything(page: PageContext): Html {
  const { publication, priorities, quotes, links, glossary } = page.content;
  const env = { words: page.wordsIn, address: page.address };
  // In the order of reading, so that each glossary word is written out where it first stands.
  const lead = publication.summary.map((paragraph) => prose(paragraph, env));
  const visionBox = vision(page, publication.vision);
  const sections = [
    [
      "priorities",
      text.prioritiesCount(priorities.length),
      html`${priorities.map(
        (priority) => html`
<article class="priority hue-${priority.hue}" id="${priority.id}">
  <div class="priority-head">
    ${picture(page, priority.picture)}
    <h3><span class="priority-number">${text.priority(priority.number)}</span> ${priority.title}</h3>
  </div>
  ${priorityDetail(page, priority, 4)}
</article>`,
      )}`,
    ],
    [
      "quotes",
      text.quotes,
      quotes.length > 0 ? html`${quotes.map((entry) => quote(page, entry))}` : "",
    ],
    [
      "help",
      text.helpHome,
      html`<ul class="card-list link-list">${links.map((link) => html`<li>${linkCard(page, link)}</li>`)}</ul>`,
    ],
    [
      "background",
      text.about,
      html`${publicationFacts(page)}${publication.sections.map(
        ({ title, paragraphs }) => html`
<h3>${title}</h3>
${paragraphs.map((paragraph) => prose(paragraph, env))}`,
      )}`,
    ],
    ["glossary", text.glossary, glossary.length > 0 ? glossaryList(page, glossary) : ""],
    ["sources", text.aboutSources, sourceList(page)],
    ["updates", text.updates, updateList(page, 3)],
  ] as const;
  const shown = sections.filter(([, , content]) => content !== "");
  return html`
<h1>${publication.headline}</h1>
<div class="lead">${lead}</div>
<nav class="contents" aria-label="${text.contents}">
  <h2>${text.contents}</h2>
  <ul>${shown.map(
    ([id, title]) => html`
    <li><a href="#${id}">${title}</a></li>`,
  )}
  </ul>
</nav>
<p class="quiet screen-only own-line">${page.siteUrl ? html`<a href="${page.siteUrl}">${text.aloneHome}</a>` : text.aloneWay}</p>
${visionBox}
${shown.map(
  ([id, title, content]) => html`
<section id="${id}">
  <h2>${title}</h2>
  ${content}
</section>`,
)}`;
}
