import { expect, it } from "vitest";
import { translated } from "./translated.ts";

it("leaves no word of English in a phrase, and names, addresses and numbers as they are", () => {
  const source = `const text = {
  skip: "Skip to it",
  page: (n: number) => \`Page \${n}\`,
  url: "https://a.org/",
  file: "book",
};`;
  expect(translated(source)).toBe(`const text = {
  skip: "d’Sœkœiœpœ&ß d’tœoœ&ß d’iœtœ&ß",
  page: (n: number) => \`d’Pœaœgœeœ&ß \${n}\`,
  url: "https://a.org/",
  file: "book",
};`);
});
