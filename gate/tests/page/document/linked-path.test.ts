import { describe, expect, it } from "vitest";
import { linkedPath } from "../../../page/document/linked-path.ts";

describe("the file that a relative address leads to", () => {
  it.each([
    ["a.html", "b.html?again#top", "b.html"],
    ["boats/a.html", "../b.html", "b.html"],
    ["boats/a.html", "/c%20d.html", "c d.html"],
    ["boats/a.html", "./", "boats/index.html"],
    ["boats/a.html", "/", "index.html"],
    ["a.html", " %E0.html ", "%E0.html"],
  ])("is on %s, for %s, %s", (from, address, file) => {
    expect(linkedPath(from, address)).toBe(file);
  });

  it.each(["https://a.test/b.html", "//a.test/b.html", "mailto:a@b.test", "#top", ""])(
    "isn't inside the folder for “%s”",
    (address) => {
      expect(linkedPath("a.html", address)).toBeUndefined();
    },
  );
});
