import { describe, expect, it } from "vitest";
import { checkPictures } from "../../../src/content/across/check-pictures.ts";

type Step = { picture: string; shows?: string };
type Part = { priority?: string; steps: Step[] };

const priority = (id: string, picture: string, shows?: string) => ({ id, picture, shows });
const told = (priorities: ReturnType<typeof priority>[], ...parts: Part[]) =>
  checkPictures({ priorities, easyRead: { parts } } as never).map(
    ({ kind, path, message }) => `${kind} ${path.join(".")}: ${message}`,
  );

describe("a picture", () => {
  it("may stand once, or mean the same in several places", () => {
    expect(
      told(
        [priority("one", "1F680"), priority("two", "1F50D")],
        { steps: [{ picture: "1F442", shows: "listening" }, { picture: "1F4CB" }] },
        { steps: [{ picture: "1F442", shows: "listening" }] },
      ),
    ).toEqual([]);
  });

  it("of a priority may stand in that priority’s own part", () => {
    const own = { priority: "one", steps: [{ picture: "1F680" }] };
    expect(told([priority("one", "1F680")], own)).toEqual([]);
  });

  it("can’t stand beside two steps of which nobody says that they mean the same", () => {
    const twice = (shows: (string | undefined)[]) =>
      told([], {
        steps: shows.map((text) => ({ picture: "1F442", ...(text ? { shows: text } : {}) })),
      });
    const refused = [
      "easyRead parts.0.steps.1.picture: The picture “1F442” stands beside another step already.",
    ];
    expect(twice([undefined, undefined])).toEqual(refused);
    expect(twice(["listening", undefined])).toEqual(refused);
    expect(twice(["listening", "an ear"])).toEqual(refused);
  });

  it("of a priority can’t stand for another, or in another’s part", () => {
    expect(told([priority("one", "1F680"), priority("two", "1F680")])).toEqual([
      "priorities 1.picture: The picture “1F680” stands for another priority already.",
    ]);
    expect(
      told([priority("one", "1F680"), priority("two", "1F50D")], {
        priority: "two",
        steps: [{ picture: "1F680" }],
      }),
    ).toEqual([
      "easyRead parts.0.steps.0.picture: The picture “1F680” stands for a priority already.",
    ]);
  });

  it("may stand for many priorities that say that it means the same", () => {
    const many = ["one", "two", "three"].map((id) => priority(id, "1F680", "a priority"));
    expect(told(many)).toEqual([]);
  });
});
