import { describe, expect, it } from "vitest";
import { publicationWarnings } from "../../src/promises/publication-warnings.ts";

const data = { file: "_data/publication.ts", line: 30, entry: "publication" };
const nextReview = { day: "2027-05-23", data };
const contact = { given: true, data };

describe("reminders about the publication", () => {
  it("tell of a review that is overdue, on the line that sets its day", () => {
    expect(publicationWarnings({ nextReview, contact }, "2027-05-24")).toEqual([
      {
        check: "words",
        rule: "review-overdue",
        severity: "warning",
        page: "about.html",
        message: "The site should have been read again by 2027-05-23.",
        help: "Read all of it, mend what is no longer true, and set reviewed and nextReview anew.",
        data,
      },
    ]);
  });

  it("tell that readers have nowhere to report a problem", () => {
    const found = publicationWarnings(
      { nextReview, contact: { given: false, data } },
      "2026-11-23",
    );
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ["no-contact", "Readers aren’t told where they can report a problem."],
    ]);
  });

  it("are silent on the day itself, and when there is a contact", () => {
    expect(publicationWarnings({ nextReview, contact }, "2027-05-23")).toEqual([]);
  });
});
