import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { html } from "../../../_includes/html.ts";
import { sharePictureAlt } from "../../../_includes/share-tags.ts";
import { brackenford } from "../../site/brackenford.ts";
import { builtSite } from "../../site/built-site.ts";

const plain = builtSite("brackenford");
const addressed = builtSite("brackenford", { siteUrl: "https://strategy.example.org/a/" });

describe("without an address of the site", () => {
  it("writes no absolute address of its own and no picture to share", () => {
    expect(plain().files).not.toContain("share.png");
    for (const { html } of plain().pages) expect(html).not.toContain("og:");
  });
});

describe("with an address of the site", () => {
  it("gives every page its address, title, description and a picture with words for it", () => {
    const page = addressed().pages.find(({ path }) => path === "quotes.html");
    expect(page?.html).toContain(
      '<meta property="og:url" content="https://strategy.example.org/a/quotes.html">',
    );
    expect(page?.html).toContain(
      '<meta property="og:image" content="https://strategy.example.org/a/share.png">',
    );
    expect(page?.html).toContain(
      html`<meta property="og:image:alt" content="${sharePictureAlt(brackenford)}">`.markup,
    );
  });

  it("draws that picture at 1200 by 630 pixels, with words and colours on it", async () => {
    const { width, height, data } = PNG.sync.read(
      await readFile(join(addressed().folder, "share.png")),
    );
    expect([width, height]).toEqual([1200, 630]);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
    expect(colours.has(0x0a4b46ff)).toBe(true);
    expect(colours.has(0x211d2bff)).toBe(true);
    expect(colours.size).toBeGreaterThan(50);
  });
});
