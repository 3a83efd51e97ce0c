import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../../_includes/page-context.ts";
import { joinEntries } from "./join-entries.ts";

const templates = join(import.meta.dirname, "../reference-hugo");

/** Writes the reference site for Hugo: its templates, and a Markdown file for each entry. */
export async function writeHugoSite(site: Site, folder: string): Promise<void> {
  const { priorities, quotes, links } = joinEntries(site.content);
  await cp(templates, folder, { recursive: true });
  const write = async (path: string, text: string) => {
    const file = join(folder, path);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, text);
  };
  const { publication, glossary } = site.content;
  const pictures = Object.fromEntries(site.pictures);
  const data = { publication, styles: site.styles, pictures };
  for (const [name, value] of Object.entries(data))
    await write(`data/${name}.json`, JSON.stringify(value));

  for (const { id, number, title, meaning, note, quotes, ...rest } of priorities) {
    const front = {
      ...rest,
      id,
      number,
      title,
      weight: number,
      quotes: quotes.map(quoteFields),
      ...(note ? { note: note.text } : {}),
    };
    await write(`content/priorities/${id}.md`, markdownFile(front, meaning?.join("\n\n")));
  }
  for (const quote of quotes)
    await write(
      `content/quotes/${quote.id}.md`,
      markdownFile({ ...quoteFields(quote), ...listed }),
    );
  for (const { id, label, url, helpsWith, organisationName, description } of links) {
    const front = {
      id,
      title: label,
      address: url,
      helpswith: helpsWith,
      organisationname: organisationName,
      ...listed,
    };
    await write(`content/links/${id}.md`, markdownFile(front, description));
  }
  const titles = {
    priorities: "Priorities",
    quotes: "What people said",
    links: "Help and links",
    strategy: "Everything on one page",
    "strategy-large-print": "Large print",
  };
  for (const [section, title] of Object.entries(titles))
    await write(`content/${section}/_index.md`, markdownFile({ title }));
  const words = glossary.map(({ term, meaning }) => `**${term}**: ${meaning}`).join("\n\n");
  await write("content/glossary.md", markdownFile({ title: "Words explained" }, words));
}

/** An entry that stands in lists and has no page of its own. */
const listed = { _build: { render: "never", list: "always" } };

type JoinedQuote = ReturnType<typeof joinEntries>["quotes"][number];

function quoteFields({
  id,
  paragraphs,
  speakerName,
  role,
  date,
  sourceTitle,
  sourceUrl,
  checkedOn,
}: JoinedQuote) {
  return {
    id,
    title: id,
    paragraphs,
    speakername: speakerName,
    ...(role ? { role } : {}),
    said: date,
    sourcetitle: sourceTitle,
    sourceurl: sourceUrl,
    checkedon: checkedOn,
  };
}

/** JSON is front matter that Hugo reads. */
function markdownFile(front: object, text = ""): string {
  return `${JSON.stringify(front, null, 2)}\n\n${text}\n`;
}
