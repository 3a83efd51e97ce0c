import { expect, it } from "vitest";
import { dataTexts } from "../../src/origins/data-texts.ts";
import { textBlocks } from "../../src/origins/text-blocks.ts";
import { withActions } from "../_includes/with-actions.ts";
import { fieldsIn, siteOf, withMarks } from "./marked-content.ts";

it("shows each text of an action and of a report on some page", async () => {
  const { marked, fields } = withMarks(withActions);
  const { pages } = await siteOf(marked);
  const blocks = pages.flatMap(({ document }) => textBlocks(document).map(({ text }) => text));
  const shown = new Set(blocks.flatMap((text) => fieldsIn(text, fields)));
  const of = (field: string) => /^(?:actions|reports)\//.test(field);
  const wanted = fields.filter(of);
  expect(dataTexts(withActions).length).toBeGreaterThan(wanted.length);
  expect(wanted.length).toBeGreaterThan(8);
  expect(wanted.filter((field) => !shown.has(field))).toEqual([]);
});
