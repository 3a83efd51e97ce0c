import type { Violation } from "check-barriers";
import type { OwnContent } from "./own-content.ts";
import type { WordsRule } from "./rules.ts";

/**
 * Reminds of what grows true by itself: a review that is overdue, and readers who can’t tell us of a
 * problem. Neither stops a deployment.
 *
 * @param today `2026-11-23`
 */
export function publicationWarnings(
  { nextReview, contact }: Pick<OwnContent, "nextReview" | "contact">,
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
  ];
}
