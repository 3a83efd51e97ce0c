import { actionTable } from "../../_includes/action-table.ts";
import { contactList } from "../../_includes/contact-list.ts";
import { easyReadParts } from "../../_includes/easy-read-part.ts";
import { glossaryList } from "../../_includes/glossary-list.ts";
import { groupHead } from "../../_includes/group-head.ts";
import { type Html, html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { linkCards } from "../../_includes/link-card.ts";
import { measure } from "../../_includes/measure.ts";
import { type PageContext, pageContext, type Site } from "../../_includes/page-context.ts";
import { people } from "../../_includes/people.ts";
import { priorityCard } from "../../_includes/priority-card.ts";
import { priorityDetail } from "../../_includes/priority-detail.ts";
import { prose } from "../../_includes/prose.ts";
import { publicationFacts } from "../../_includes/publication-facts.ts";
import { quote } from "../../_includes/quote.ts";
import { reportList } from "../../_includes/report-list.ts";
import { sourceList } from "../../_includes/source-list.ts";
import { statusBanner } from "../../_includes/status-banner.ts";
import { strategySections } from "../../_includes/strategy-sections.ts";
import { updateList } from "../../_includes/update-list.ts";
import { versionList } from "../../_includes/version-list.ts";
import { vision } from "../../_includes/vision.ts";
import type { Content } from "../content/content.ts";
import type { KindName } from "../content/kinds.ts";

/**
 * The passage of the site that shows an entry, by the components that pages have.
 *
 * @param site what `previewSite` makes of content without mistakes
 * @param entry the entry’s id; without it, what the kind says as a whole
 * @returns nothing where no passage shows it
 */
export function passagePreview(site: Site, kind: KindName, entry?: string): Html | undefined {
  const show = passages[kind];
  const passage = show(site, entry ?? "");
  return passage === "" || passage?.markup === "" ? undefined : passage;
}

type Passage = (site: Site, id: string) => Html | "" | undefined;

/** Shows the entry of a list, if there is one of that id. */
const ofList =
  <Name extends ListName>(
    name: Name,
    path: string,
    show: (page: PageContext, entry: Content[Name][number], only: PageContext) => Html,
  ): Passage =>
  (site, id) => {
    const entries: readonly (Content[Name][number] & { id: string })[] = site.content[name];
    const entry = entries.find((other) => other.id === id);
    if (!entry) return undefined;
    const content = { ...site.content, [name]: [entry] };
    return show(pageContext(site, path), entry, pageContext({ ...site, content }, path));
  };

type ListName = Exclude<KindName, "publication" | "easyRead">;

const passages: Record<KindName, Passage> = {
  publication: (site) => {
    const page = pageContext(site, "index.html");
    const { headline, summary } = site.content.publication;
    const env = { words: page.wordsIn, address: page.address };
    return html`${statusBanner(page)}<div class="hero">
<h2>${headline}</h2>
${summary.map((paragraph) => prose(paragraph, env))}
${people(page)}
</div>
${vision(page, site.content.publication.vision)}
${strategySections(page, 3)}
<section><h3>${text.strategyItself}</h3>
${publicationFacts(page)}</section>`;
  },
  organisations: (site, id) => namedIn(site, id),
  groups: ofList("groups", "index.html", (page, group) => groupHead(page, group, 3)),
  priorities: ofList(
    "priorities",
    "strategy.html",
    (page, priority) => html`${priorityCard(page, priority, 2)}
${priorityDetail(page, priority, 3)}`,
  ),
  quotes: ofList("quotes", "quotes.html", quote),
  links: ofList("links", "help.html", (page, link) => linkCards(page, [link])),
  measures: ofList("measures", "measures.html", (page, entry) => measure(page, entry, 2)),
  easyRead: (site, id) => {
    const { easyRead } = site.content;
    const parts = id === "" ? easyRead.parts : easyRead.parts.filter((part) => part.id === id);
    const content = { ...site.content, easyRead: { ...easyRead, parts } };
    return easyReadParts(pageContext({ ...site, content }, "easy-read.html"));
  },
  glossary: ofList("glossary", "glossary.html", (page, term) => glossaryList(page, [term])),
  sources: ofList("sources", "about.html", (_, __, only) => sourceList(only)),
  updates: ofList("updates", "updates.html", (_, __, only) => updateList(only, 2)),
  versions: ofList("versions", "downloads.html", (_, __, only) => versionList(only)),
  contacts: ofList("contacts", "help.html", (page, contact) => contactList(page, [contact])),
  actions: ofList("actions", "actions.html", (page, action) =>
    actionTable(page, [action], text.actions),
  ),
  reports: ofList("reports", "progress.html", (page, report) => reportList(page, [report], 2)),
};

/** An organisation has no passage of its own: the first that names it is shown. */
function namedIn(site: Site, id: string): Html | "" | undefined {
  const { links, contacts, quotes, publication } = site.content;
  const link = links.find(({ organisation }) => organisation === id);
  if (link) return passagePreview(site, "links", link.id);
  const contact = contacts.find(({ organisation }) => organisation === id);
  if (contact) return passagePreview(site, "contacts", contact.id);
  const said = quotes.find(({ speaker }) =>
    speaker.kind === "person"
      ? speaker.organisation === id
      : speaker.kind === "organisations" && speaker.organisations.includes(id),
  );
  if (said) return passagePreview(site, "quotes", said.id);
  if (!publication.owners.includes(id)) return undefined;
  return publicationFacts(pageContext(site, "about.html"));
}
