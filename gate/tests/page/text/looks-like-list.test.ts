import { describe, expect, it } from "vitest";
import { looksLikeList } from "../../../page/text/looks-like-list.ts";
import { messagesOf } from "../faults-in.ts";

describe("lists by look", () => {
  it("tells lines that begin with dashes", () => {
    expect(messagesOf(looksLikeList, "<p>Bring:<br>- a tent<br>- a cup</p>")).toEqual([
      "A list is written as lines of text, so it isn't announced as a list.",
    ]);
  });

  it("tells paragraphs that begin with figures", () => {
    expect(
      messagesOf(looksLikeList, "<p>1. Write a letter.</p><p>2. Post it.</p><p>3. Wait.</p>"),
    ).toEqual(["A list is written as lines of text, so it isn't announced as a list."]);
  });

  it.each([
    "<ul><li>- a tent</li><li>- a cup</li></ul>",
    "<p>12 High Street<br>Leeds</p>",
    "<p>– Who is there?<br>– A friend.</p>",
    "<p>2. Something</p><p>Then this.</p>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(looksLikeList, markup)).toEqual([]);
  });
});
