import { expect, it } from "vitest";
import { externalLink } from "../../_includes/external-link.ts";

it("links to another site", () => {
  expect(externalLink({ label: "A & B", url: "https://a.example/?x=1&y" }).markup).toBe(
    `<a class="external" rel="external" href="https://a.example/?x=1&amp;y">A &amp; B</a>`,
  );
});

it("refuses an address that could run a script", () => {
  expect(() => externalLink({ label: "x", url: "javascript:alert(1)" })).toThrow(
    new TypeError("javascript:alert(1) isn’t an https address."),
  );
});
