import type { Content } from "../content/content.ts";
import type { Problem } from "../content/problem.ts";
import type { FindPlace } from "../content/read/data-place.ts";
import { parseOnce } from "../content/source/parse-once.ts";
import { contentOf } from "./load-content.ts";
import { placesIn } from "./places-in.ts";
import { readFolder } from "./read-folder.ts";

/** Either everything that the site says with a way to find places in it, or every mistake in the way. */
export type Placed =
  | { content: Content; place: FindPlace; problems?: never }
  | { content?: never; place?: never; problems: Problem[] };

/**
 * Loads a folder of data files for whoever wants places in them, too: each is read and parsed once.
 *
 * @throws a plain sentence when there is no such folder
 */
export async function loadPlaced(folder: string): Promise<Placed> {
  const parse = parseOnce();
  const files = await readFolder(folder, parse);
  const { content, problems } = await contentOf(files);
  return content ? { content, place: placesIn(files, parse) } : { problems };
}
