import { expect, it } from "vitest";
import { ourViolations } from "../../../../bench/catch/told/our-violations.ts";

const finding = { rule: "alt-missing", severity: "error", page: "index.html", selector: "img" };
const understanding = "https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html";

it("reads the criterion from the address of its page", () => {
  expect(ourViolations({ ...finding, criterion: understanding })).toEqual([
    { rule: "alt-missing", criteria: ["1.1.1"], advises: [], selector: "img" },
  ]);
});

it("takes the advice of an engine for what serves the same criteria as from the engine itself", () => {
  const criterion = "https://html.spec.whatwg.org/multipage/dom.html#content-models";
  const ours = { ...finding, criterion };
  expect(ourViolations({ ...ours, rule: "html-validate/element-permitted-parent" })).toEqual([
    {
      rule: "html-validate/element-permitted-parent",
      criteria: [],
      advises: ["1.3.1"],
      selector: "img",
    },
  ]);
  expect(ourViolations({ ...ours, rule: "axe/tabindex" })).toEqual([
    { rule: "axe/tabindex", criteria: [], advises: ["2.4.3"], selector: "img" },
  ]);
});

it("leaves out warnings", () => {
  expect(ourViolations({ ...finding, severity: "warning", criterion: understanding })).toEqual([]);
});
