import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { loadedResources } from "../../html/loaded-resources.ts";

const addresses = (html: string) => loadedResources(parse(html)).map(({ address }) => address);

describe("loadedResources", () => {
  it.each([
    ["a picture", '<img src="a.png">', ["a.png"]],
    ["pictures to choose from", '<img srcset="a.png 1x, b,c.png 2x">', ["a.png", "b,c.png"]],
    [
      "a picture within the page, and one to fetch",
      '<img srcset="data:image/jpeg;base64,/9j/4AAQ 1x, a.jpg 2x">',
      ["data:image/jpeg;base64,/9j/4AAQ", "a.jpg"],
    ],
    ["a script", '<script src="a.js"></script>', ["a.js"]],
    ["a style sheet", '<link rel="stylesheet" href="a.css">', ["a.css"]],
    ["an icon", '<link rel="shortcut icon" href="a.ico">', ["a.ico"]],
    ["a style sheet to choose", '<link rel="alternate stylesheet" href="a.css">', ["a.css"]],
    ["a film with its still", '<video src="a.mp4" poster="a.jpg"></video>', ["a.mp4", "a.jpg"]],
    ["a drawing from elsewhere", '<svg><use xlink:href="a.svg#x"/></svg>', ["a.svg#x"]],
    ["a background", '<style>p { background: url("a.png") }</style>', ["a.png"]],
    ["a font", "<style>@font-face { src: url(a.woff2) format('woff2') }</style>", ["a.woff2"]],
    ["an imported style", '<style>@import "a.css" print;</style>', ["a.css"]],
    ["an imported style by url", "<style>@import url(a.css);</style>", ["a.css"]],
    [
      "pictures to choose from in a style",
      '<style>p { background: image-set("a.png" 1x, url(b.png) 2x) }</style>',
      ["a.png", "b.png"],
    ],
    ["a style attribute", '<p style="background: url(a.png)">', ["a.png"]],
    ["a custom property", "<style>p { --picture: url(a.png) }</style>", ["a.png"]],
  ])("sees %s", (_, html, expected) => {
    expect(addresses(html)).toEqual(expected);
  });

  it("leaves out what is fetched only when a reader follows it", () => {
    const html = `<a href="a.html">A</a><form action="b"></form>
      <link rel="canonical" href="https://example.org/"><link rel="next" href="b.html">
      <link rel="alternate" type="application/atom+xml" href="feed.xml">
      <style>@namespace url(http://www.w3.org/1999/xhtml); p::before { content: "url(a.png)" }</style>`;
    expect(addresses(html)).toEqual([]);
  });
});
