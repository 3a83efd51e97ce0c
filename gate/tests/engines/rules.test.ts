import axe from "axe-core";
import { a11y, document, recommended, standard } from "html-validate/presets";
import { describe, expect, it } from "vitest";
import { a11yRules } from "../../engines/a11y-rules.ts";
import { axeRules, silentRules } from "../../engines/axe-rules.ts";
import { htmlRules } from "../../engines/html-rules.ts";
import { htmlValidateRules } from "../../engines/html-validate-rules.ts";
import { htmlcsRules } from "../../engines/htmlcs-rules.ts";
import type { Rule } from "../../model/rule.ts";

const asked = axe.getRules().filter(({ tags }) => !tags.includes("deprecated"));

describe("axeRules", () => {
  it("has words for every rule of axe but those that never tell a fault", () => {
    const spoken = Object.keys(axeRules).map((id) => id.replace("axe/", ""));
    expect([...spoken, ...silentRules].toSorted()).toEqual(
      asked.map(({ ruleId }) => ruleId).toSorted(),
    );
  });

  it.each(Object.entries<Rule>(axeRules))("names for %s what axe names", (id, rule) => {
    const there = asked.find(({ ruleId }) => id === `axe/${ruleId}`);
    const numbers = there?.tags.flatMap((tag) => {
      const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
      return number ? [`${principle}.${guideline}.${number}`] : [];
    });
    const source = numbers?.length ? undefined : there?.helpUrl;
    expect({ criterion: rule.criterion, source: rule.source }).toEqual({
      criterion: numbers?.[0],
      source,
    });
  });
});

describe("htmlcsRules", () => {
  it("names the criterion in the code, but for fields without a label, as axe has it", () => {
    const others = Object.entries<Rule>(htmlcsRules)
      .map(([id, { criterion }]) => [id, criterion, id.split(/[/.]/)[1]?.replaceAll("_", ".")])
      .filter(([, criterion, inCode]) => criterion !== inCode);
    expect(others).toEqual([["htmlcs/1_3_1.F68", "4.1.2", "1.3.1"]]);
  });
});

describe("htmlValidateRules", () => {
  it("asks for rules that html-validate has", () => {
    const known = [recommended, standard, a11y, document].flatMap((preset) =>
      Object.keys(preset.rules ?? {}),
    );
    const ids = Object.keys(htmlValidateRules).map((id) => id.replace("html-validate/", ""));
    // What can't be parsed is told whatever the settings
    expect(ids.filter((id) => !known.includes(id))).toEqual(["parser-error"]);
  });
});

describe.each(Object.entries<Rule>({ ...a11yRules, ...htmlRules }))("%s", (_, rule) => {
  it("tells what is wrong, why it matters and how to mend it in one sentence each", () => {
    for (const sentence of [rule.wrong, rule.help, rule.why]) {
      expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
      expect(sentence.length).toBeLessThan(sentence === rule.why ? 130 : 100);
    }
  });
});
