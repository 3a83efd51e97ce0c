import type { Violation } from "check-barriers";
import type { OwnContent } from "./own-content.ts";
import type { WordsRule } from "./rules.ts";
import type { StatementPart } from "./statement-gaps.ts";

/**
 * Reminds of what grows true by itself, a review that is overdue, and of what readers miss: where they
 * can tell us of a problem, and parts of an official accessibility statement. Nothing of it stops a
 * deployment.
 *
 * @param today `2026-11-23`
 */
export function publicationWarnings(
  { nextReview, contact, statement }: Pick<OwnContent, "nextReview" | "contact" | "statement">,
  today: string,
): Violation<WordsRule>[] {
  const page = "about.html";
  const message = `The site should have been read again by ${nextReview.day}.`;
  const isOverdue = today > nextReview.day;
  return [
    ...(isOverdue
      ? [{ rule: "review-overdue" as const, page, message, data: nextReview.data }]
      : []),
    ...(contact.given ? [] : [{ rule: "no-contact" as const, page, data: contact.data }]),
    ...statement.map(({ lacks, data }) => ({
      rule: "statement-incomplete" as const,
      page: "accessibility.html",
      ...lacking[lacks],
      data,
    })),
  ];
}

const lacking: Record<StatementPart, { message: string; help: string }> = {
  jurisdiction: {
    message: "The accessibility statement of this official site names no law.",
    help: 'Add jurisdiction: "great-britain", "northern-ireland", "ireland" or "european-union"; where none of them fits, write "other".',
  },
  compliance: {
    message: "The accessibility statement doesn’t say how far the site keeps to WCAG 2.2 AA.",
    help: 'Let a person judge it, and add compliance: "full", "partial" or "none" to accessibility.',
  },
  enforcement: {
    message:
      "The accessibility statement doesn’t lead to the enforcement procedure of its country.",
    help: "Add enforcement with the name of that procedure and the address of its page.",
  },
};
