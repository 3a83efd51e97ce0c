import { expect, it } from "vitest";
import { explainRule, listRules, listRulesAsJson } from "../../command/describe-rules.ts";
import type { CatalogueRule } from "../../model/rule.ts";

const vague: CatalogueRule = {
  check: "content",
  id: "title-vague",
  criterion: "2.4.2",
  severity: "error",
  asks: "everyone",
  wrong: "The title says nothing.",
  why: "It is what tabs show.",
  help: "Say what the page is about.",
  technique: "F25",
};
const taste: CatalogueRule = {
  check: "html",
  id: "taste",
  source: "https://example.org/taste",
  severity: "warning",
  asks: "strict",
  wrong: "It is ugly.",
  why: "Some care.",
  help: "Make it pretty.",
};

it("lists rules in columns", () => {
  expect(listRules([vague, taste])).toBe(
    "content/title-vague  error    everyone  2.4.2 A  The title says nothing.\n" +
      "html/taste           warning  strict             It is ugly.\n",
  );
});

it("lists rules as data, with level and title of the criterion", () => {
  expect(JSON.parse(listRulesAsJson([vague, taste]))).toEqual([
    {
      ...vague,
      name: "content/title-vague",
      criterion: {
        number: "2.4.2",
        level: "A",
        title: "Page Titled",
        address: "https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html",
      },
    },
    { ...taste, name: "html/taste" },
  ]);
});

it("explains a rule by its id, or with its check's name before it", () => {
  const told = `content/title-vague
  What is wrong   The title says nothing.
  Why it matters  It is what tabs show.
  How to mend it  Say what the page is about.
  Severity        error
  Asks            every page
  Criterion       WCAG 2.2 2.4.2 Page Titled (level A)
                  https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html
  Technique       F25
`;
  expect(explainRule("title-vague", [vague, taste])).toBe(told);
  expect(explainRule("content/title-vague", [vague, taste])).toBe(told);
});

it("shows an example where there is one", () => {
  const examples = { "html/taste": { faulty: "<p>\n  Ugly\n\n</p>\n", mended: "<p>Pretty</p>" } };
  expect(
    explainRule("taste", [taste], examples),
  ).toContain(`Source          https://example.org/taste

  Faulty:
    <p>
      Ugly

    </p>

  Mended:
    <p>Pretty</p>
`);
});

it("explains what only some are asked, and where it comes from", () => {
  expect(explainRule("taste", [vague, taste])).toBe(`html/taste
  What is wrong   It is ugly.
  Why it matters  Some care.
  How to mend it  Make it pretty.
  Severity        warning
  Asks            only with strict: true in the configuration
  Source          https://example.org/taste
`);
});

it("names the nearest rule where there is none of that name", () => {
  expect(() => explainRule("title-vage", [vague])).toThrow(
    new Error('There is no rule "title-vage"; did you mean title-vague?'),
  );
  expect(() => explainRule("xyz", [vague])).toThrow(
    new Error('There is no rule "xyz"; --list-rules lists all.'),
  );
});
