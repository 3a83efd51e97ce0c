import { expect, it } from "vitest";
import { asUtf8 } from "../../fetch/as-utf8.ts";

const page = (meta = "") => `<!doctype html><meta charset="${meta}"><p>Café`;

it("leaves a page as it is that says itself what the server says", () => {
  const bytes = Buffer.from(page("utf-8"));
  expect(asUtf8({ bytes, charset: "UTF-8" })).toBe(bytes);
});

it("believes the server before the page, as browsers do", () => {
  const bytes = Buffer.from(page("utf-8"), "latin1");
  expect(asUtf8({ bytes, charset: "iso-8859-1" }).toString()).toBe(`\ufeff${page("utf-8")}`);
});

it("marks a page as UTF-8 that says nothing itself", () => {
  expect(asUtf8({ bytes: Buffer.from("<p>Café"), charset: "utf-8" }).toString()).toBe(
    "\ufeff<p>Café",
  );
});

it.each([undefined, "utf-9", "x-nonsense"])(
  "leaves a page alone where the server says %s",
  (charset) => {
    const bytes = Buffer.from(page("windows-1252"), "latin1");
    expect(asUtf8({ bytes, ...(charset && { charset }) })).toBe(bytes);
  },
);
