import type { Content } from "../src/content/content.ts";
import type { Priority } from "../src/content/priorities.ts";
import { interfaceText } from "./interface-text.ts";
import { priorityName } from "./priority-name.ts";

/** What stands above a priority’s title, such as “Pillar 2”; nothing where the strategy has no numbers. */
export function priorityLabel(
  { content: { publication } }: { content: Pick<Content, "publication"> },
  priority: Pick<Priority, "number" | "label">,
): string {
  const number = priorityNumber(publication, priority);
  return number && interfaceText.priority(priorityName(publication).one, number);
}

/** A priority in one line, by its label and its title, for links and descriptions. */
export const priorityLine = (
  site: Parameters<typeof priorityLabel>[0],
  priority: Pick<Priority, "number" | "label" | "title">,
): string => [priorityLabel(site, priority), priority.title].filter(Boolean).join(": ");

/** Its number alone, as the source writes it. */
export function priorityNumber(
  { priorityName }: Content["publication"],
  { number, label }: Pick<Priority, "number" | "label">,
): string {
  return label ?? (priorityName?.numbers === "hidden" ? "" : String(number));
}
