import { join } from "node:path";
import { type PageContext, pageContext } from "../../_includes/page-context.ts";
import { loadContent } from "../../src/content/load-content.ts";
import type { Publication } from "../../src/content/publication.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";

/** A page of the real site whose publication differs in some fields. */
export async function pageForTests(
  publication: Partial<Publication> = {},
  { today = "2026-11-23", path = "about.html" } = {},
): Promise<PageContext> {
  const { content } = await loadContent(join(import.meta.dirname, "../../_data"));
  if (!content) throw new Error("The real data can’t be read.");
  const changed = { ...content, publication: { ...content.publication, ...publication } };
  return pageContext(await prepareSite(changed, { today }), path);
}
