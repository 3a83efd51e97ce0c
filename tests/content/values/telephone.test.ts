import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialled } from "../../../src/content/values/dialled.ts";
import { readTelephone, telephoneProblem } from "../../../src/content/values/telephone.ts";

describe("a telephone number", () => {
  it.each([
    ["01632 960 123", "en-GB", "tel:+441632960123"],
    ["(01632) 960-123", "en-GB", "tel:+441632960123"],
    ["01632/960.123", "en-GB", "tel:+441632960123"],
    ["01632 960 123 ext. 12", "en-GB", "tel:+441632960123;ext=12"],
    ["01632 960 123, extension 4567", "cy", "tel:+441632960123;ext=4567"],
    ["01632 960123 x9", "cy", "tel:+441632960123;ext=9"],
    ["01632 960 123 est. 4", "cy", "tel:+441632960123;ext=4"],
    ["01632 960 123, option 2", "en-GB", "tel:+441632960123"],
    ["01632 960 123 option 2, then 1", "en-GB", "tel:+441632960123"],
    ["+44 (0)1632 960 123", "de-DE", "tel:+441632960123"],
    ["+44 1632 960 123", "en-US", "tel:+441632960123"],
    ["0044 1632 960123", "en-IE", "tel:+441632960123"],
    ["030 23125 000", "de-DE", "tel:+493023125000"],
    ["021 496 0123", "en-IE", "tel:+353214960123"],
    ["(212) 555-0123", "en-US", "tel:+12125550123"],
    ["1-212-555-0123", "en-US", "tel:+12125550123"],
    ["91 123 45 67", "es-ES", "tel:+34911234567"],
    ["06 1234 5678", "it-IT", "tel:+390612345678"],
    ["0300 123 7000", "en-GB", "tel:+443001237000"],
    ["111", "en-GB", "tel:111"],
    ["116 123", "en-GB", "tel:116123"],
    ["18001 01632 960 123", "en-GB", "tel:1800101632960123"],
  ])("is dialled so that it reaches the same from abroad: %s, in %s", (text, language, address) => {
    expect(telephoneProblem(text)).toBeUndefined();
    expect(dialled(text, language)).toBe(address);
  });

  it.each(["ur", "ar", "pl", "en", "hi-IN"])(
    "is dialled as it is where the language, %s, doesn’t tell a country that is known",
    (language) => {
      expect(dialled("01632 960 123", language)).toBe("tel:01632960123");
    },
  );

  it.each([
    "",
    "12",
    "Ring us",
    "01632 960 123 or 01632 960 124",
    "01632 960 123 / ask for Ann",
    "send@council.gov.uk",
    "0163296012301632960123",
    "+",
    "1".repeat(100_000),
  ])("isn’t what some take for one: %s", (text) => {
    expect(telephoneProblem(text)?.message).toMatch(/^“.*” isn’t one telephone number\.$/s);
  });

  it("never crashes, and what is read can be dialled", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d +().,extoption-]{0,30}$/), (text) => {
        if (!readTelephone(text)) return;
        expect(dialled(text, "en-GB")).toMatch(/^tel:\+?\d{3,20}(?:;ext=\d{1,8})?$/);
      }),
    );
  });
});
