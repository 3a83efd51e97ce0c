import { describe, expect, it } from "vitest";
import { looksLikeHeading } from "../../../page/text/looks-like-heading.ts";
import { messagesOf } from "../faults-in.ts";

describe("headings by look", () => {
  it("tells a bold paragraph that heads text", () => {
    expect(
      messagesOf(
        looksLikeHeading,
        "<p><b>Where it goes</b></p><p>Most of it pays for timber and wages.</p>",
      ),
    ).toEqual(["“Where it goes” looks like a heading but isn't marked up as one."]);
  });

  it("tells big bold type that heads text", () => {
    expect(
      messagesOf(
        looksLikeHeading,
        '<div style="font-size:1.5em;font-weight:bold">Where it goes</div><p>Most of it pays for timber and wages.</p>',
      ),
    ).toEqual(["“Where it goes” looks like a heading but isn't marked up as one."]);
  });

  it.each([
    "<p><b>Mind the step!</b></p><p>Most of it pays for timber and wages.</p>",
    "<p><b>Note</b> that boats leave early.</p>",
    "<p><b>Ann Lee</b></p>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(looksLikeHeading, markup)).toEqual([]);
  });
});
