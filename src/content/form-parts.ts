/** Some fields of a kind that is one object: as many as one form can ask for. */
export type FormPart = {
  /** The last part of the form’s address. */
  path: string;
  title: string;
  fields: readonly string[];
};

/** The forms of the publication, in the order in which they are offered. Each field is in one of them. */
export const publicationParts: readonly FormPart[] = [
  {
    path: "owner",
    title: "Whose site this is",
    fields: ["kind", "madeFrom", "publisher", "owners"],
  },
  {
    path: "names",
    title: "Names",
    fields: [
      "title",
      "shortTitle",
      "headline",
      "description",
      "strategyName",
      "strategyNameSource",
      "priorityName",
    ],
  },
  { path: "place", title: "Place and language", fields: ["place", "language", "direction"] },
  {
    path: "dates",
    title: "Dates",
    fields: ["years", "published", "updated", "reviewed", "nextReview", "progressChecked"],
  },
  { path: "sources", title: "Where the words come from", fields: ["source", "original"] },
  { path: "status", title: "Whether it is in force", fields: ["status"] },
  { path: "summary", title: "What it is", fields: ["summary", "people"] },
  { path: "vision", title: "Vision", fields: ["vision"] },
  { path: "sections", title: "Further sections", fields: ["sections"] },
  { path: "principles", title: "Principles and outcomes", fields: ["principles", "outcomes"] },
  { path: "contact", title: "Contact and reporting", fields: ["contact", "securityContact"] },
  { path: "repository", title: "Where the site is kept", fields: ["repository", "branch"] },
  {
    path: "accessibility",
    title: "Accessibility",
    fields: ["accessibility", "jurisdiction", "enforcement"],
  },
];

/** What easy read has beside its entries. No id has a capital letter, so the path is that of no entry. */
export const easyReadParts: readonly FormPart[] = [
  { path: "wholePage", title: "About the whole page", fields: ["lead", "checkedBy"] },
];
