import { Feed } from "feed";
import { html } from "../../_includes/html.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import type { Site } from "../../_includes/page-context.ts";
import { prose } from "../../_includes/prose.ts";
import { wordIndex, wordsOfPage } from "../../_includes/words.ts";

const plainWords = wordsOfPage(wordIndex([]), () => "");

/**
 * What changed for readers, the newest first, for programs that follow sites.
 *
 * https://www.rfc-editor.org/rfc/rfc4287
 *
 * @param siteUrl with `/` at the end
 */
export function atomFeed({ content }: Site, siteUrl: string): string {
  const { shortTitle, description, language } = content.publication;
  const updates = content.updates.toSorted((a, b) => b.date.localeCompare(a.date));
  const feed = new Feed({
    id: siteUrl,
    link: siteUrl,
    feed: `${siteUrl}feed.xml`,
    title: `${shortTitle}: ${interfaceText.updates}`,
    description,
    language,
    author: { name: shortTitle },
    updated: atMidnight(updates[0]?.date ?? content.publication.updated),
    generator: false,
  });
  const env = { words: plainWords, address: (target: string) => siteUrl + target };
  for (const { id, date, title, text } of updates) {
    const link = `${siteUrl}updates.html#${id}`;
    feed.addItem({
      id: link,
      link,
      // The library writes titles as HTML.
      title: html`${title}`.markup,
      date: atMidnight(date),
      content: prose(text, env).markup,
    });
  }
  return `${feed.atom1()}\n`;
}

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
