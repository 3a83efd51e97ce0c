import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, idProblem } from "../../../src/content/values/id.ts";

const help = "Use small letters a to z, digits, and single hyphens between words.";

describe("ids", () => {
  it.each(["a", "local-offer", "send-2024", "2024"])("accept %s", (id) => {
    expect(idProblem(id)).toBeUndefined();
  });

  it.each([
    ["Local-Offer", "; did you mean “local-offer”?"],
    ["local_offer", "; did you mean “local-offer”?"],
    ["local--offer", "; did you mean “local-offer”?"],
    ["-local", "; did you mean “local”?"],
    ["Café & more", "; did you mean “cafe-more”?"],
    ["the council’s plan", "; did you mean “the-councils-plan”?"],
    ["日本", "."],
    ["", "."],
  ])("refuse “%s” and suggest what was meant", (id, end) => {
    expect(idProblem(id)).toMatchObject({ message: `“${id}” can’t be used as an id${end}`, help });
  });

  it("refuse one that is too long", () => {
    expect(idProblem("a".repeat(81))?.message).toBe(
      `The id “${"a".repeat(80)}…” is longer than 80 characters.`,
    );
  });

  it("accept exactly what is safe in an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const safe =
          text !== "" && encodeURIComponent(text) === text && !/[A-Z_.!~*'()]/.test(text);
        const single = safe && !/^-|-$|--/.test(text);
        expect(idProblem(text) === undefined).toBe(single);
      }),
    );
  });

  it("suggest only what they accept", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const near = asId(text);
        expect(near === "" || near.length > 80 || idProblem(near) === undefined).toBe(true);
      }),
    );
  });
});
