import { describe, expect, it } from "vitest";
import { checkRules } from "../../../src/content/across/check-rules.ts";

const told = (id: string) =>
  checkRules(
    { links: [{ id, label: "Help desk", url: "https://www.gov.uk/", helpsWith: "I need help" }] },
    new Set(),
  );

describe("an id that the site itself uses", () => {
  it.each(["main", "help", "glossary"])("is refused: %s", (id) => {
    expect(told(id)).toMatchObject([
      {
        kind: "links",
        path: [0, "id"],
        message: `The id “${id}” is one that the site itself uses.`,
        help: `Give this entry another id, such as ${id}-2.`,
      },
    ]);
  });

  it.each(["help-desk", "main-page", "our-glossary"])("may be part of another: %s", (id) => {
    expect(told(id)).toEqual([]);
  });
});
