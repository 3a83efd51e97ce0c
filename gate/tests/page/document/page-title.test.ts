import { describe, expect, it } from "vitest";
import { pageTitle } from "../../../page/document/page-title.ts";
import { messagesOf } from "../faults-in.ts";

describe("titles", () => {
  it("tells a missing title", () => {
    expect(messagesOf(pageTitle, '<html lang="en"><body><p>Boats</p>')).toEqual([
      "The page has no title.",
    ]);
  });

  it("tells a title that would fit any page", () => {
    expect(
      messagesOf(pageTitle, '<html lang="en"><title>Untitled Document</title><p>Boats</p>'),
    ).toEqual(["The title “Untitled Document” doesn't say what the page is about."]);
  });

  it("tells a title that is the name of a file", () => {
    expect(
      messagesOf(pageTitle, '<html lang="en"><title>prices_v3.html</title><p>Boats</p>'),
    ).toEqual(["The title “prices_v3.html” is the name of a file."]);
  });

  it("tells a title that has nothing to do with the page", () => {
    expect(
      messagesOf(
        pageTitle,
        '<html lang="en"><title>Apple harvest</title><p>Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. Boats leave the quay at noon. </p>',
      ),
    ).toEqual(["The title “Apple harvest” shares no word with the page."]);
  });

  it.each([
    '<html lang="en"><title>Boats on the canal</title><p>Boats</p>',
    '<html lang="en"><title>Home – Harbour Trust</title><p>Boats</p>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(pageTitle, markup)).toEqual([]);
  });
});
