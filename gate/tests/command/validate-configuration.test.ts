import { expect, it } from "vitest";
import { validateConfiguration } from "../../command/validate-configuration.ts";
import type { CatalogueRule } from "../../model/rule.ts";

const rule: CatalogueRule = {
  check: "content",
  id: "link-vague",
  severity: "error",
  asks: "everyone",
  wrong: "The link says nothing.",
  why: "Links are read by themselves.",
  help: "Say where it leads.",
};
const known = { checks: ["html", "content"], rules: [rule] };
const told = (value: unknown) => validateConfiguration(value, known).map(({ message }) => message);

const map = { rule: "link-vague", page: "a.html", reason: "A reason.", until: "2027-01-31" };

it("has nothing to say of what is right, or left out", () => {
  expect(told({})).toEqual([]);
  expect(
    told({
      only: ["html"],
      strict: false,
      words: ["Hafan", "اردو"],
      rules: { "link-vague": "off", "content/link-vague": "warning" },
      leaveOut: ["drafts/**"],
      exceptions: [map, { selector: "#map > .pin", page: "**", reason: "R.", until: "2028-02-29" }],
      viewport: { width: 1280, height: 800 },
      furtherChecks: { own: { load: () => null, rules: () => null, runs: "always" } },
      baseline: "baseline.json",
      reports: [{ format: "sarif", file: "a.sarif" }],
    }),
  ).toEqual([]);
});

it.each<[unknown, string]>([
  [[], "The configuration must be fields in curly brackets."],
  [{ stict: true }, 'There is no field "stict". Did you mean strict?'],
  [{ strict: "yes" }, 'strict must be true or false, not "yes".'],
  [{ only: "html" }, "only must be a list in square brackets."],
  [{ only: ["htlm"] }, 'There is no check "htlm". Did you mean html?'],
  [{ words: ["a", 3] }, "words[1] must be a text, not 3."],
  [{ rules: ["link-vague"] }, 'rules must name rules, such as { "link-vague": "off" }.'],
  [{ rules: { "link-vage": "off" } }, 'There is no rule "link-vage". Did you mean link-vague?'],
  [{ rules: { xyz: "off" } }, 'There is no rule "xyz". check-barriers --list-rules lists all.'],
  [
    { rules: { "link-vague": "of" } },
    'rules.link-vague must be "off", "warning" or "error", not "of".',
  ],
  [{ leaveOut: [""] }, 'leaveOut[0] must be a text, not "".'],
  [{ exceptions: [{ ...map, until: undefined }] }, "exceptions[0] has no until. Add it."],
  [
    { exceptions: [{ ...map, until: "2027-02-30" }] },
    'exceptions[0].until must be a day such as "2027-01-31", not "2027-02-30".',
  ],
  [
    { exceptions: [{ ...map, selector: "#map[" }] },
    'exceptions[0].selector is "#map[", which isn\'t CSS. Write one as in a style sheet, such as #map or .advert.',
  ],
  [
    { exceptions: [{ page: "a.html", reason: "R.", until: "2027-01-31" }] },
    "exceptions[0] accepts everything on a page. Name a rule or a selector, or put the page into leaveOut.",
  ],
  [
    { viewport: { width: 100, height: 800 } },
    "viewport.width must be a whole number of pixels from 200 to 10000, not 100.",
  ],
  [{ viewport: { width: 800 } }, "viewport has no height. Add it."],
  [
    { furtherChecks: { own: () => [] } },
    'furtherChecks.own isn\'t a check. It needs load and rules, which are functions, and runs, which is "always" or "when-asked".',
  ],
  [{ baseline: true }, "baseline must be a text, not true."],
  [{ reports: [{ format: "sarf", file: "a" }] }, 'There is no format "sarf". Did you mean sarif?'],
])("tells of %j what is wrong", (value, message) => {
  expect(told(value)).toEqual([message]);
});
