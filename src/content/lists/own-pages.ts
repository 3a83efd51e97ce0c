import { markedTexts } from "../across/marked.ts";
import type { Content } from "../content.ts";

/** What a priority’s card says of it, or shows. */
const onItsCard: ReadonlySet<string> = new Set([
  "id",
  "number",
  "label",
  "group",
  "title",
  "source",
  "hue",
  "shows",
  "picture",
]);

/**
 * The ids of the priorities that have a page of their own: those of which there is more to say than
 * their cards do, in the entry itself or in another that names it, such as a quote.
 */
export function ownPages(content: Content): ReadonlySet<string> {
  const named = new Set(
    markedTexts(content, "refersTo").flatMap(({ mark, value }) =>
      mark === "priorities" ? [value] : [],
    ),
  );
  const saysMore = ([field, value]: [string, unknown]): boolean =>
    !(onItsCard.has(field) || value === undefined || (Array.isArray(value) && value.length === 0));
  return new Set(
    content.priorities
      .filter((priority) => named.has(priority.id) || Object.entries(priority).some(saysMore))
      .map(({ id }) => id),
  );
}
