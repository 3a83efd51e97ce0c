import { describe, expect, it } from "vitest";
import { links } from "../../../page/links/links.ts";
import { messagesOf } from "../faults-in.ts";

describe("words of links", () => {
  it("tells which link says only “click here”", () => {
    expect(messagesOf(links, '<a href="x">Click here</a>')).toEqual([
      "The link “Click here” doesn't say where it leads.",
    ]);
  });

  it("tells a vague link in another language", () => {
    expect(messagesOf(links, '<a href="x">En savoir plus</a>')).toEqual([
      "The link “En savoir plus” doesn't say where it leads.",
    ]);
  });

  it("tells a link that shows a bare address", () => {
    expect(messagesOf(links, '<a href="x">https://example.org/a/b</a>')).toEqual([
      "The link “https://example.org/a/b” shows a bare web address.",
    ]);
  });

  it("tells a link that shows the name of a file", () => {
    expect(messagesOf(links, '<a href="x">plan_v2.pdf</a>')).toEqual([
      "The link “plan_v2.pdf” shows the name of a file.",
    ]);
  });

  it("tells a link whose telling words are hidden from everyone", () => {
    const link = '<a href="x">Read more <span style="display: none">about boats</span></a>';
    expect(messagesOf(links, link)).toEqual(["The link “Read more” doesn't say where it leads."]);
  });

  it("tells a picture as button that says nothing", () => {
    expect(messagesOf(links, '<input type="image" src="go.png" alt="click">')).toEqual([
      "The button “click” doesn't say where it leads.",
    ]);
  });

  it("tells a link that is only a symbol", () => {
    expect(messagesOf(links, '<a href="x">»</a>')).toEqual(["The link “»” is only a symbol."]);
  });

  it.each([
    '<a href="x">Read more about boats</a>',
    '<a href="x" aria-label="More about boats">More</a>',
    '<a href="x">example.org</a>',
    "<button>Save</button>",
    '<a href="x">3</a>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(links, markup)).toEqual([]);
  });
});
