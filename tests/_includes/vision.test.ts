import { expect, it } from "vitest";
import { html } from "../../_includes/html.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { vision } from "../../_includes/vision.ts";
import { pageForTests } from "./page-for-tests.ts";

const shown = async (given: Parameters<typeof vision>[1]): Promise<string> => {
  const box = vision(await pageForTests(), given);
  return box === "" ? "" : box.markup.replace(/\n */g, "");
};

it("shows the lead of a vision in our words, and its parts as they are", async () => {
  expect(await shown({ lead: "They have", parts: ["a home", "a school"], source: "plan" })).toBe(
    '<div class="vision"><p>They have</p><ul><li>a home</li><li>a school</li></ul></div>',
  );
});

it("shows a vision without parts as the words of the source", async () => {
  expect(await shown({ lead: "Every child thrives.", source: "plan" })).toBe(
    html`<div class="vision"><p>${interfaceText.visionItself}</p><blockquote class="vision-whole"><p>Every child thrives.</p></blockquote></div>`
      .markup,
  );
});

it("shows nothing where a strategy has no vision", async () => {
  expect(await shown(undefined)).toBe("");
});
