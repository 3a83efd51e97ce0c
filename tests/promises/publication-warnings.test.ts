import { describe, expect, it } from "vitest";
import { publicationWarnings } from "../../src/promises/publication-warnings.ts";

const data = { file: "_data/publication.ts", line: 30, entry: "publication" };
const nextReview = { day: "2027-05-23", data };
const contact = { given: true, data };

describe("reminders about the publication", () => {
  it("tell of a review that is overdue, on the line that sets its day", () => {
    expect(publicationWarnings({ nextReview, contact }, "2027-05-24")).toEqual([
      {
        rule: "review-overdue",
        page: "about.html",
        message: "The site should have been read again by 2027-05-23.",
        data,
      },
    ]);
  });

  it("tell that readers have nowhere to report a problem", () => {
    const found = publicationWarnings(
      { nextReview, contact: { given: false, data } },
      "2026-11-23",
    );
    expect(found).toEqual([{ rule: "no-contact", page: "about.html", data }]);
  });

  it("are silent on the day itself, and when there is a contact", () => {
    expect(publicationWarnings({ nextReview, contact }, "2027-05-23")).toEqual([]);
  });
});
