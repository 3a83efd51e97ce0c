import { describe, expect, it } from "vitest";
import { repeatedIds } from "../../../page/document/repeated-ids.ts";
import { messagesOf } from "../faults-in.ts";

describe("ids that are used twice", () => {
  it("tells an id that is used twice", () => {
    expect(
      messagesOf(
        repeatedIds,
        '<label for="a">Town</label><input id="a"><input id="a" aria-label="b">',
      ),
    ).toEqual(["The id “a” is used twice, so what names it reaches only the first."]);
  });

  it("is silent where nothing refers to them", () => {
    expect(messagesOf(repeatedIds, '<p id="a"></p><p id="a"></p>')).toEqual([]);
  });
});
