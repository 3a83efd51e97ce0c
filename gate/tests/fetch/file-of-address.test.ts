import { join, sep } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fileOfAddress } from "../../fetch/file-of-address.ts";

const fileOf = (path: string, isPage = true) =>
  fileOfAddress(new URL(path, "http://h.invalid"), isPage);

it.each([
  ["/", "index.html"],
  ["/about/", "about/index.html"],
  ["/about", "about.html"],
  ["/a/b.html", "a/b.html"],
  ["/b.HTM", "b.HTM"],
  ["/page.php?id=3&b=/../x", "page.php_id=3&b=_.._x.html"],
  ["/caf%C3%A9/%20a.html", "café/ a.html"],
  ["/a/../../b.html", "b.html"],
  ["/%2e%2e/b.html", "b.html"],
  ["/..%2f..%2fetc/passwd", ".._.._etc/passwd.html"],
  ["/a%5C..%5Cb", "a_.._b.html"],
  ["/...%2F/x", "..._/x.html"],
  ["/%E0%A4%A/x%00y", "%E0%A4%A/x_y.html"],
])("%s stands in %s", (path, file) => {
  expect(fileOf(path)).toBe(file);
});

it.each([
  ["/style.css?v=3", "style.css"],
  ["/logo", "logo"],
  ["/feed/", "feed/index"],
])("%s, which isn't HTML, stands in %s", (path, file) => {
  expect(fileOf(path, false)).toBe(file);
});

it("shortens names that no disk takes", () => {
  expect(fileOf(`/${"a".repeat(5_000)}.css`, false)).toMatch(/^[0-9a-f]{32}\.css$/);
});

it("never leads out of its folder", () => {
  const part = fc.oneof(fc.webPath(), fc.constantFrom("/..", "/%2e%2e", "/..%2f", "/%5c..", "//"));
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), (parts, isPage) => {
      const url = URL.parse(parts.join(""), "http://h.invalid");
      if (!url) return;
      expect(join("/room", fileOfAddress(url, isPage))).toMatch(
        new RegExp(`^\\${sep}room\\${sep}.`),
      );
    }),
  );
});
