import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../../_includes/page-context.ts";
import { joinEntries } from "./join-entries.ts";

const templates = join(import.meta.dirname, "../reference-nunjucks");

/** Writes the reference site for Eleventy with Nunjucks: its templates, and a publication as JSON. */
export async function writeNunjucksSite(site: Site, folder: string): Promise<void> {
  const { priorities, quotes, links } = joinEntries(site.content);
  const data = {
    publication: site.content.publication,
    glossary: site.content.glossary,
    priorities,
    quotes,
    links,
    entries: [...priorities, ...quotes, ...links],
    styles: site.styles,
    pictures: Object.fromEntries(site.pictures),
  };
  await mkdir(join(folder, "_data"), { recursive: true });
  await cp(templates, folder, { recursive: true });
  for (const [name, value] of Object.entries(data))
    await writeFile(join(folder, "_data", `${name}.json`), JSON.stringify(value));
}
