import { parse } from "parse5";
import type { Site } from "../../model/site.ts";

/** A site of one page that links to each address, one link a line, the first on line 1. */
export function siteOfLinks(addresses: readonly string[]): Site {
  return siteOfPages({
    "index.html": addresses.map((address) => `<a href="${address}">x</a>`).join("\n"),
  });
}

/** A site of pages that stand on no disk. */
export function siteOfPages(pages: Record<string, string>): Site {
  return {
    folder: "/nowhere",
    files: Object.keys(pages),
    pages: Object.entries(pages).map(([path, html]) => ({
      path,
      file: `/nowhere/${path}`,
      bytes: Buffer.from(html),
      html,
      document: parse(html, { sourceCodeLocationInfo: true }),
    })),
  };
}
