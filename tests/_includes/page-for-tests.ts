import { type PageContext, pageContext } from "../../_includes/page-context.ts";
import type { Publication } from "../../src/content/publication.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { brackenford } from "../site/brackenford.ts";

/** A page of Brackenford’s site whose publication differs in some fields; `undefined` leaves one out. */
export async function pageForTests(
  changes: { [Field in keyof Publication]?: Publication[Field] | undefined } = {},
  { today = "2021-07-01", path = "about.html" } = {},
): Promise<PageContext> {
  const publication = { ...brackenford.publication, ...changes } as Publication;
  return pageContext(await prepareSite({ ...brackenford, publication }, { today }), path);
}
