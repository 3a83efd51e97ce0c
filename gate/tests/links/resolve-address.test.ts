import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveAddress } from "../../links/resolve-address.ts";

const name = fc.string({ unit: fc.constantFrom(..."aZé9-_~ 你+@"), minLength: 1, maxLength: 6 });
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const step = fc.oneof(
  { weight: 3, arbitrary: name.map(encodeURIComponent) },
  fc.constantFrom("..", ".", "%2e%2E", ""),
);
const relative = fc.array(step, { minLength: 1, maxLength: 8 }).map((steps) => steps.join("/"));

describe("resolveAddress", () => {
  it("never fails, whatever the address, the page or the base", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), path, fc.string(), (value, page, base) => {
        resolveAddress(value, { path: page });
        resolveAddress(value, { path: page, base });
      }),
    );
  });

  it("leads where the URL standard leads", () => {
    fc.assert(
      fc.property(relative, path, (value, page) => {
        fc.pre(!value.startsWith("/"));
        const encoded = page.split("/").map(encodeURIComponent).join("/");
        const oracle = new URL(value, `https://example.org/${encoded}`);
        const target = resolveAddress(value, { path: page });
        expect(target).toMatchObject({
          kind: "inside",
          path: decodeURIComponent(oracle.pathname.slice(1)),
        });
      }),
    );
  });

  it("sees every climb out of the folder, as counting the steps does", () => {
    fc.assert(
      fc.property(relative, path, (value, page) => {
        fc.pre(!value.startsWith("/"));
        const target = resolveAddress(value, { path: page });
        expect(target).toMatchObject({ escapes: climbs(page, value) });
      }),
    );
  });

  it("finds a page of the site at its whole address, below any base", () => {
    fc.assert(
      fc.property(path, fc.webUrl(), (page, host) => {
        const base = new URL("/some/base/", host).href;
        const encoded = page.split("/").map(encodeURIComponent).join("/");
        const place = { path: "index.html", ownBases: new Set([base]) };
        const inside = { kind: "inside", path: page, escapes: false };
        expect(resolveAddress(`${base}${encoded}`, place)).toEqual(inside);
        expect(resolveAddress(new URL("/other/", host).href, place).kind).toBe("web");
      }),
    );
  });

  it.each([
    ["#caf%C3%A9", "café"],
    ["#café", "café"],
    ["?q=1#x", "x"],
    ["#%E0%A4", "%E0%A4"],
    ["#", undefined],
    ["#:~:text=word", undefined],
    ["#x:~:text=word", "x"],
  ])("gives the fragment of %s", (value, fragment) => {
    const target = resolveAddress(value, { path: "a.html" });
    expect(target.kind === "inside" && target.fragment).toBe(fragment);
  });

  it("follows a base to another host, and ignores one that is broken", () => {
    const elsewhere = resolveAddress("a.html", { path: "b.html", base: "https://example.org/x/" });
    expect(elsewhere.kind === "web" && elsewhere.url.href).toBe("https://example.org/x/a.html");
    const broken = resolveAddress("a.html", { path: "sub/b.html", base: "https://" });
    expect(broken).toEqual({ kind: "inside", path: "sub/a.html", escapes: false });
  });
});

/** Counts folders: independent of any URL parser. */
function climbs(page: string, value: string): boolean {
  let depth = page.split("/").length - 1;
  let lowest = 0;
  const steps = value.split("/");
  steps.forEach((raw, i) => {
    const name = raw.toLowerCase().replaceAll("%2e", ".");
    if (name === "..") depth -= 1;
    // An empty name in the middle ("a//b") is a folder of its own to the URL standard.
    else if (name !== "." && i < steps.length - 1) depth += 1;
    lowest = Math.min(lowest, depth);
  });
  return lowest < 0;
}
