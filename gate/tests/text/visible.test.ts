import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../text/visible.ts";
import { visibleValues } from "../../text/visible-values.ts";
import { growth } from "../growth.ts";
import { hiddenLetters, rightTexts } from "./hostile-texts.ts";
import { unseen } from "./unseen.ts";

describe("visible", () => {
  it("tells a hidden letter by its number", () => {
    expect(visible("a\u001b[31mb\u009bc\u202ed\u200be\u{e0041}")).toBe(
      "a‹U+001B›[31mb‹U+009B›c‹U+202E›d‹U+200B›e‹U+E0041›",
    );
  });

  it.each(Object.entries(hiddenLetters))("shows what %s", (_, text) => {
    expect(visible(text)).not.toMatch(unseen);
    expect(visible(text)).toContain("‹U+");
  });

  it.each(rightTexts)("leaves “%s” as it is", (text) => expect(visible(text)).toBe(text));

  it("leaves line breaks and tabs, and reads the line breaks of Windows as such", () => {
    expect(visible("a\r\nb\tc\nd\re")).toBe("a\nb\tc\nd‹U+000D›e");
  });

  it("shows a joiner or a selector where no script or picture needs it", () => {
    expect(visible("a\u200db x\ufe0f 😀\u200d")).toBe("a‹U+200D›b x‹U+FE0F› 😀‹U+200D›");
  });

  it("changes nothing more the second time", () => {
    const letters = fc.array(fc.integer({ min: 0, max: 0x10ffff }));
    fc.assert(
      fc.property(letters, (codes) => {
        const once = visible(String.fromCodePoint(...codes));
        return visible(once) === once;
      }),
    );
  });

  it.each(["\u200b", "😀\u200d", "\u202ea", "م\u200c", "葛\ufe0f"])(
    "takes time as the length of a text does: %j",
    async (part) => {
      expect(
        await growth(
          (length) => {
            const text = part.repeat(length / part.length);
            return () => visible(text);
          },
          [1e3, 1e4, 1e5],
        ),
      ).toBeLessThan(40);
    },
  );
});

it("puts every text of a value on one line, with nothing hidden in it", () => {
  expect(
    visibleValues({ a: "x\r\ny\nz\tw\rv", list: ["\u001b", 1, null, undefined, { b: "ok" }] }),
  ).toEqual({ a: "x y z w v", list: ["‹U+001B›", 1, null, undefined, { b: "ok" }] });
});
