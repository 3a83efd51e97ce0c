import { describe, expect, it } from "vitest";
import { publicationWarnings } from "../../src/promises/publication-warnings.ts";

const data = { file: "_data/publication.ts", line: 30, entry: "publication" };
const nextReview = { day: "2027-05-23", data };
const contact = { given: true, data };
const statement: [] = [];

describe("reminders about the publication", () => {
  it("tell of a review that is overdue, on the line that sets its day", () => {
    expect(publicationWarnings({ nextReview, contact, statement }, "2027-05-24")).toEqual([
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
      { nextReview, contact: { given: false, data }, statement },
      "2026-11-23",
    );
    expect(found).toEqual([{ rule: "no-contact", page: "about.html", data }]);
  });

  it("are silent on the day itself, and when there is a contact", () => {
    expect(publicationWarnings({ nextReview, contact, statement }, "2027-05-23")).toEqual([]);
  });

  it("tell what the statement of an official site lacks, on the line where it would stand", () => {
    const found = publicationWarnings(
      { nextReview, contact, statement: [{ lacks: "jurisdiction", data }] },
      "2026-11-23",
    );
    expect(found).toEqual([
      {
        rule: "statement-incomplete",
        page: "accessibility.html",
        message: "The accessibility statement of this official site names no law.",
        help: 'Add jurisdiction: "great-britain", "northern-ireland", "ireland" or "european-union"; where none of them fits, write "other".',
        data,
      },
    ]);
  });
});
