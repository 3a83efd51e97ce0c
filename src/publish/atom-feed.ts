import { Feed } from "feed";
import { described } from "../../_includes/described.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { pageContext, type Site } from "../../_includes/page-context.ts";
import { prose } from "../../_includes/prose.ts";
import { wordIndex, wordsOfPage } from "../../_includes/words.ts";
import type { Content } from "../content/content.ts";

const plainWords = wordsOfPage(wordIndex([]), () => "");

/**
 * What changed for readers, the newest first, for programs that follow sites.
 *
 * https://www.rfc-editor.org/rfc/rfc4287
 *
 * @param siteUrl with `/` at the end
 */
export function atomFeed(site: Site, siteUrl: string): string {
  const { content, places } = site;
  const { shortTitle, description, language } = content.publication;
  const news = newsOf(content);
  const feed = new Feed({
    id: siteUrl,
    link: siteUrl,
    feed: `${siteUrl}feed.xml`,
    title: `${shortTitle}: ${interfaceText.updates}`,
    description: described(pageContext(site, "updates.html"), description),
    language,
    author: { name: shortTitle },
    updated: atMidnight(news[0]?.date ?? content.publication.updated),
    generator: false,
  });
  const env = { words: plainWords, address: (target: string) => siteUrl + target };
  for (const { address, date, title, paragraphs } of news) {
    const link = siteUrl + (places.get(address) ?? address);
    feed.addItem({
      id: link,
      link,
      // The library writes titles as HTML.
      title: html`${title}`.markup,
      date: atMidnight(date),
      content: paragraphs.map((text) => prose(text, env).markup).join(""),
    });
  }
  return `${feed.atom1()}\n`;
}

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

type News = { address: string; date: string; title: string; paragraphs: readonly string[] };

/** What changed on the site, and what reports say of progress, the newest first. */
function newsOf({ updates, reports }: Content): News[] {
  return [
    ...updates.map(({ id, date, title, text }) => ({
      address: `updates.html#${id}`,
      date,
      title,
      paragraphs: [text],
    })),
    ...reports.map(({ id, date, period, summary }) => ({
      address: `progress.html#${id}`,
      date,
      title: interfaceText.progressFeed(period),
      paragraphs: summary,
    })),
  ].sort((a, b) => b.date.localeCompare(a.date));
}
