import { describe, expect, it } from "vitest";
import type { Rule } from "../../model/rule.ts";
import { anchorOf, rulePage, techniqueAddress } from "./rule-page.ts";

const rule: Rule = {
  criterion: "2.4.2",
  technique: "F25",
  severity: "error",
  asks: "everyone",
  wrong: "The page has no title.",
  why: "The title is what a screen reader says first.",
  help: "Write a title.",
};

describe("rulePage", () => {
  it("tells of each rule what is wrong, why, how to mend it, and shows it", () => {
    const shown = {
      "title-missing": { faulty: "<p>A</p>\n", mended: "<title>A</title>\n<p>``</p>" },
    };
    const page = rulePage("content", { "title-missing": rule }, shown);
    expect(page.slice(page.indexOf("<a id"))).toBe(`<a id="title-missing"></a>

## \`title-missing\`

The page has no title. The title is what a screen reader says first.

**To mend it:** Write a title.

An error; asked of every page; WCAG 2.2 [2.4.2 Page Titled](https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html), level A; technique [F25](https://www.w3.org/WAI/WCAG22/Techniques/failures/F25).

Faulty:

\`\`\`html
<p>A</p>
\`\`\`

Mended:

\`\`\`html
<title>A</title>
<p>\`\`</p>
\`\`\`
`);
  });

  it("tells a warning that is asked only of whoever asks for more, and who else asks for it", () => {
    const { criterion: _, technique: __, ...plain } = rule;
    const other: Rule = {
      ...plain,
      severity: "warning",
      asks: "strict",
      source: "https://example.org/",
    };
    expect(rulePage("content", { other }, {})).toContain(
      "A warning; asked of whoever asks for more (`strict`); [asked for here](https://example.org/).\n",
    );
  });
});

describe("anchorOf", () => {
  it("makes an anchor of an engine's id", () => {
    expect(anchorOf("axe/image-alt")).toBe("axe-image-alt");
  });
});

describe("techniqueAddress", () => {
  it("refuses what is no technique", () => {
    expect(() => techniqueAddress("X1")).toThrow("WCAG has no technique X1.");
  });
});
