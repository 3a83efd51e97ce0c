import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { axeRules } from "../../engines/axe-rules.ts";
import { snifferRules } from "../../engines/htmlcs-rules.ts";
import { wcagCriterion } from "../../run/wcag.ts";

const asked = axe.getRules().filter(({ tags }) => !tags.includes("deprecated"));

describe("axeRules", () => {
  it("has words for every rule of axe but the three that ask a person", () => {
    const silent = ["frame-tested", "hidden-content", "identical-links-same-purpose"];
    const ids = asked.map(({ ruleId }) => ruleId);
    expect(Object.keys(axeRules).toSorted()).toEqual(
      ids.filter((id) => !silent.includes(id)).toSorted(),
    );
  });

  it("knows the criterion of every rule", () => {
    for (const { tags } of asked) {
      for (const tag of tags) {
        const digits = /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1);
        if (digits) expect(wcagCriterion(digits.join("."))).toMatch(/^https:\/\/www\.w3\.org\//);
      }
    }
  });
});

describe("snifferRules", () => {
  it("knows the criterion of every code", () => {
    for (const code of Object.keys(snifferRules)) {
      const number = code.split(".")[0]?.replaceAll("_", ".") ?? "";
      expect(wcagCriterion(number)).toMatch(/^https:\/\/www\.w3\.org\//);
    }
  });
});

describe.each(Object.entries({ ...axeRules, ...snifferRules }))("%s", (_, text) => {
  it("tells what is wrong and how to mend it in one sentence each", () => {
    for (const sentence of [text.message, text.help]) {
      expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
      expect(sentence.length).toBeLessThan(100);
    }
  });
});
