import type { Element } from "check-barriers";
import { attribute, textOf } from "check-barriers/html";
import { interfaceText as text } from "../../../_includes/interface-text.ts";
import { timeWriters } from "../../../_includes/page-context.ts";
import type { Content } from "../../content/content.ts";
import type { TextBlock } from "../../origins/text-blocks.ts";

/** Finds the fields of the publication of which a block speaks in other words than stand in them. */
export type FindOtherWords = (block: TextBlock) => (readonly PropertyKey[])[];

/**
 * Makes a finder of what pages say of the publication in words of their own: its days, what has become
 * of the strategy, and who runs the site. Text by text, no field holds such words.
 */
export function otherWords({ publication }: Content): FindOtherWords {
  const { when } = timeWriters(publication.language);
  const { accessibility, nextReview, progressChecked, published, shortTitle, updated } =
    publication;
  const sayings = [
    { path: ["shortTitle"], words: `${shortTitle}. ${text.updatedLine(when(updated))}` },
    { path: ["updated"], words: text.updatedLine(when(updated)) },
    { path: ["published"], words: text.namesAsOf(when(published)) },
    { path: ["published"], words: text.progressNoneSince(when(published)) },
    ...(progressChecked
      ? [{ path: ["progressChecked"], words: text.progressChecked(when(progressChecked)) }]
      : []),
    {
      path: ["accessibility", "statementDate"],
      words: text.accessibilityPreparedText(when(accessibility.statementDate)),
    },
  ];
  const overdue = text.overdue(when(nextReview));

  return ({ text: said, element }) => {
    if (!element) return [];
    if (attribute(element, "role") === "note")
      return [said === overdue ? ["nextReview"] : ["status"]];
    if (/(?:^|\s)(?:site-notice|notice-again)(?:\s|$)/.test(attribute(element, "class") ?? ""))
      return [["kind"]];
    const fact = element.nodeName === "dd" && facts.get(labelOf(element));
    const spoken = sayings.filter(({ words }) => said.includes(words)).map(({ path }) => path);
    return fact ? [[fact], ...spoken] : spoken;
  };
}

/** The fields whose days stand in lists of facts, by their labels there. */
const facts: ReadonlyMap<string, keyof Content["publication"]> = new Map([
  [text.updated, "updated"],
  [text.reviewed, "reviewed"],
  [text.nextReview, "nextReview"],
  [text.published, "published"],
  [text.newsPublished, "published"],
  [text.draftPublished, "published"],
]);

/** What stands before a description in its list. */
function labelOf(element: Element): string {
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings.slice(0, siblings.indexOf(element));
  const label = before.findLast(({ nodeName }) => nodeName === "dt");
  return label ? textOf(label as Element).trim() : "";
}
