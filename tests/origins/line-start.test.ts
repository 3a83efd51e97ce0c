import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, it } from "vitest";
import { html } from "../../_includes/html.ts";
import { prose } from "../../_includes/prose.ts";
import { lineStart } from "../../src/origins/line-start.ts";
import { textBlocks } from "../../src/origins/text-blocks.ts";

const env = { words: (text: string) => html`${text}`, address: () => "" };
const word = fc.constantFrom(
  "we",
  "ask",
  "**all**",
  "[here](https://a.org/)",
  "of you",
  "ein",
  "ÿ",
);
const item = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const sign = fc.constantFrom("- ", "* ", "+ ");

it("finds the line of each item of a list, whatever it is made of, or none", () => {
  let found = 0;
  fc.assert(
    fc.property(item, sign, fc.array(item, { minLength: 1, maxLength: 5 }), (lead, sign, items) => {
      const text = `${lead}:\n\n${items.map((item) => sign + item).join("\n")}`;
      const blocks = textBlocks(parseFragment(prose(text, env).markup));
      expect(blocks).toHaveLength(items.length + 1);
      for (const [index, item] of items.entries()) {
        const at = lineStart(text, blocks[index + 1]?.text ?? "");
        if (at === undefined) continue;
        found += 1;
        const before = items.slice(0, index).reduce((sum, { length }) => sum + length + 3, 0);
        expect(at).toBe(lead.length + 3 + before + sign.length);
        expect(text.slice(at, at + item.length)).toBe(item);
      }
    }),
  );
  expect(found).toBeGreaterThan(20);
});

it("says nothing of a text of one line", () => {
  expect(lineStart("One line.", "One line.")).toBeUndefined();
});
