import type { LinkKind } from "../src/content/links.ts";
import { linkGroups } from "../src/content/lists/link-groups.ts";
import type { OutlinePart } from "../src/content/lists/priority-outline.ts";
import { actionGroups } from "./action-groups.ts";
import { contactList } from "./contact-list.ts";
import { glossaryList } from "./glossary-list.ts";
import { groupHead, groupsContinued } from "./group-head.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { hueClass } from "./hue-class.ts";
import { interfaceText as text } from "./interface-text.ts";
import { linkCards } from "./link-card.ts";
import { type ListPage, listPager } from "./list-pager.ts";
import { measure } from "./measure.ts";
import type { PageContext } from "./page-context.ts";
import type { SectionName } from "./page-table.ts";
import { picture } from "./picture.ts";
import { place } from "./place.ts";
import { priorityDetail } from "./priority-detail.ts";
import { priorityName } from "./priority-name.ts";
import { priorityTitle } from "./priority-title.ts";
import { prose } from "./prose.ts";
import { publicationFacts } from "./publication-facts.ts";
import { quote } from "./quote.ts";
import { quoteSources } from "./quote-sources.ts";
import { reportList } from "./report-list.ts";
import { sourceList } from "./source-list.ts";
import { sourcesOfWords } from "./source-words.ts";
import { strategySections } from "./strategy-sections.ts";
import { updateList } from "./update-list.ts";
import { versionList } from "./version-list.ts";
import { vision } from "./vision.ts";

/**
 * The whole content in reading order, with a list of what is on the page. It stands alone: all its
 * links lead to places on this page or to other sites, so that the one file can be kept and passed on.
 *
 * A publication that is too much for one file is split into volumes, which link to each other alone.
 */
export function everything(page: PageContext, volume: ListPage): Html {
  const { publication } = page.content;
  const { number, count } = volume;
  const part = page.pages.volumes[number - 1];
  if (!part) throw new RangeError(`There is no volume ${number}.`);
  const { priorities, actions, reports, measures, quotes, contacts, links, glossary, last } = part;
  const env = { words: page.wordsIn, address: page.address };
  const linksOf = (kind: LinkKind): Html => {
    const [group] = linkGroups(links).filter((group) => group.kind === kind);
    return group ? linkCards(page, group.links) : html``;
  };
  // In the order of reading, so that each glossary word is written out where it first stands.
  const lead =
    number === 1
      ? html`<div class="lead">${publication.summary.map((paragraph) => prose(paragraph, env))}</div>`
      : "";
  const visionBox = number === 1 ? vision(page, publication.vision) : "";
  const sections: Record<SectionName, readonly [title: string, content: Html]> = {
    priorities: [
      text.prioritiesCount(priorityName(publication), page.content.priorities.length),
      html`${groupsContinued(page, priorities[0]?.within ?? [])}${priorities.map((part) => outlinePart(page, part))}`,
    ],
    measures: [text.measures, html`${measures.map((entry) => measure(page, entry, 3))}`],
    actions: [
      text.actions,
      actions.length > 0
        ? html`${actionGroups(page, actions, 3)}${sourcesOfWords(page, actions)}`
        : html``,
    ],
    progress: [text.progress, reportList(page, reports, 3)],
    quotes: [
      text.quotes,
      html`${quotes.map((entry) => quote(page, entry))}${quoteSources(page, quotes)}`,
    ],
    help: [
      text.helpHome,
      html`${contacts.length > 0 ? contactList(page, contacts) : ""}${linksOf("help")}`,
    ],
    "links-original": [text.linkKinds.original, linksOf("original")],
    "links-related": [text.linkKinds.related, linksOf("related")],
    "links-download": [text.linkKinds.download, linksOf("download")],
    "links-report": [text.linkKinds.report, linksOf("report")],
    versions: [
      text.versionsTitle,
      last && page.content.versions.length > 0 ? versionList(page, { atHome: true }) : html``,
    ],
    background: [text.strategyItself, last ? background(page) : html``],
    glossary: [text.glossary, glossary.length > 0 ? glossaryList(page, glossary) : html``],
    sources: [text.aboutSources, last ? sourceList(page) : html``],
    updates: [text.updates, last ? updateList(page, 3) : html``],
  };
  const shown = Object.entries(sections).filter(([, [, content]]) => content.markup !== "");
  return html`
<h1>${text.titleOfPart(publication.headline, number, count)}</h1>
${lead}
<nav class="contents" aria-label="${text.contents}">
  <h2>${text.contents}</h2>
  <ul>${shown.map(
    ([id, [title]]) => html`
    <li><a href="#${id}">${title}</a>${id === "priorities" ? groupContents(priorities) : ""}</li>`,
  )}
  </ul>
</nav>
<p class="quiet screen-only own-line">${way(page, count)}</p>
${visionBox}
${shown.map(
  ([id, [title, content]]) => html`
<section id="${id}">
  <h2>${title}</h2>
  ${content}
</section>`,
)}${listPager(page, volume)}`;
}

/** The outermost groups that begin in a volume. */
function groupContents(parts: readonly OutlinePart[]): Html | "" {
  const outer = parts.flatMap(({ group, within }) => (group && within.length === 0 ? group : []));
  if (outer.length < 2) return "";
  return html`
    <ul class="group-contents">${outer.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>`;
}

function outlinePart(page: PageContext, { group, priority, within }: OutlinePart): Html {
  const level = 3 + within.length;
  if (group) return groupHead(page, group, level);
  const { id, picture: name } = priority;
  return html`
<article class="priority${within.length > 0 ? " grouped" : ""}${page.pages.withPage.has(id) ? "" : " bare"} ${hueClass(page, id)}" data-entry="${id}">
  <header class="priority-head">
    ${name ? picture(page, name) : ""}
    ${heading(level, html`${place(id)}${priorityTitle(page, priority)}`)}
  </header>
  ${priorityDetail(page, priority, level + 1)}
</article>`;
}

function way({ siteUrl }: PageContext, count: number): Html | string {
  if (siteUrl) return html`<a href="${siteUrl}">${text.aloneHome}</a>`;
  return count === 1 ? text.aloneWay : text.aloneParts(count);
}

const background = (page: PageContext): Html =>
  html`${publicationFacts(page)}${strategySections(page, 3)}`;
