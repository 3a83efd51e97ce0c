import type { Finding } from "check-barriers";
import type { OwnContent } from "./own-content.ts";

/**
 * Reminds of what grows true by itself: a review that is overdue, and readers who can’t tell us of a
 * problem. Neither stops a deployment.
 *
 * @param today `2026-11-23`
 */
export function publicationWarnings(
  { nextReview, contact }: Pick<OwnContent, "nextReview" | "contact">,
  today: string,
): Finding[] {
  const of = (rule: string, message: string, help: string, data: Finding["data"]): Finding => ({
    check: "words",
    rule,
    severity: "warning",
    page: "about.html",
    message,
    help,
    ...(data ? { data } : {}),
  });
  return [
    ...(today > nextReview.day
      ? [
          of(
            "review-overdue",
            `The site should have been read again by ${nextReview.day}.`,
            "Read all of it, mend what is no longer true, and set reviewed and nextReview anew.",
            nextReview.data,
          ),
        ]
      : []),
    ...(contact.given
      ? []
      : [
          of(
            "no-contact",
            "Readers aren’t told where they can report a problem.",
            "Add a contact with a label and the address of a page where people can get in touch.",
            contact.data,
          ),
        ]),
  ];
}
