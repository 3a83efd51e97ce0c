import type { Content } from "../src/content/content.ts";
import type { Priority } from "../src/content/priorities.ts";
import { priorityNumber } from "./priority-label.ts";

/** What stands in the row of a drawn picture. */
export type SharedRow =
  | { shows: "people"; people: readonly string[] }
  | { shows: "pictures" | "numbers"; priorities: readonly Priority[] };

/** Short numbers in letters that every drawn picture has. */
const drawn = /^[\u0020-\u024f]{1,4}$/;

/** The people of the publication, or the row of its priorities where it has none. */
export function sharedRow({ publication, priorities }: Content): SharedRow {
  if (publication.people) return { shows: "people", people: publication.people };
  return sharedPriorities({ publication, priorities });
}

/** The priorities that have pictures; those that have a number to draw where none has a picture. */
export function sharedPriorities({
  publication,
  priorities,
}: Pick<Content, "publication" | "priorities">): SharedRow & { shows: "pictures" | "numbers" } {
  const pictured = priorities.filter(({ picture }) => picture);
  if (pictured.length > 0) return { shows: "pictures", priorities: pictured };
  const numbered = priorities.filter((priority) =>
    drawn.test(priorityNumber(publication, priority)),
  );
  return { shows: "numbers", priorities: numbered };
}
