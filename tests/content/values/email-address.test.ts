import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/content/read/normalise.ts";
import { emailProblem } from "../../../src/content/values/email-address.ts";

describe("the e-mail address of a contact", () => {
  it.each(["send@stoke.gov.uk", "o'neill_a+b@sub.council.wales", "büro@köln.de".replace("ü", "u")])(
    "is let pass, and stays as it was written: %s",
    (address) => {
      expect(emailProblem(address)).toBeUndefined();
      expect(normalise(address)).toBe(address);
    },
  );

  it.each([
    "send",
    "send@",
    "@stoke.gov.uk",
    "a b@stoke.gov.uk",
    "a@stoke.gov.uk, b@stoke.gov.uk",
    "a@b@stoke.gov.uk",
    "Ann <ann@stoke.gov.uk>",
    "ann@stoke..uk",
    "ann@192.168.1.1",
    "ann@stoke.gov.uk/page",
  ])("is told where it is none: %s", (text) => {
    expect(emailProblem(text)).toEqual({
      message: `“${text}” isn’t an e-mail address.`,
      help: "Write one address alone, as in name@council.gov.uk.",
    });
  });
});
