import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { buildStyles } from "../../src/publish/build-styles.ts";

it("gives the hash of the very styles, as a content security policy names it", () => {
  const { css, hash } = buildStyles("A site");
  expect(hash).toBe(`sha256-${createHash("sha256").update(css).digest("base64")}`);
});

it("lets no title out of its quotation marks or of the style element", () => {
  const { css } = buildStyles('x"}</style><script>');
  expect(css).toContain(String.raw`:root{--site-title:"x\"}<\/style><script>"}`);
  expect(css).not.toContain("</");
});

it("requests nothing", () => {
  expect(buildStyles("A site").css).not.toMatch(/url\(|@import/);
});
