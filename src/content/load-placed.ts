import type { Content } from "./content.ts";
import { contentOf } from "./load-content.ts";
import type { Problem } from "./problem.ts";
import type { FindPlace } from "./read/data-place.ts";
import { placesIn } from "./read/places-in.ts";
import { readFolder } from "./read/read-folder.ts";
import { parseOnce } from "./source/parse-once.ts";

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
