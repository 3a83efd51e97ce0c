import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contrastRatio } from "check-barriers";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/styles/tokens.css"), "utf8");
const [usual = ""] = css.split("@media");

/** Each token’s light and dark colour. */
const tokens = new Map(
  [...usual.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const hues = ["teal", "plum", "amber", "blue", "green", "red"];
/** What stands on what, links that were visited included: a browser lets no script read those. */
const pairs = [
  ...["ink", "quiet", "link", "visited"].flatMap((text) => [
    [text, "paper"],
    [text, "panel"],
  ]),
  ...hues.flatMap((hue) => [
    [hue, "paper"],
    [hue, `${hue}-tint`],
    ["ink", `${hue}-tint`],
    ["paper", hue],
  ]),
  ["link", "amber-tint"],
  ["visited", "amber-tint"],
] as [string, string][];

describe.each(["light", "dark"] as const)("in %s colours", (scheme) => {
  it.each(pairs)("%s stands out from %s by 7:1", (text, ground) => {
    expect(ratio(text, ground, scheme)).toBeGreaterThanOrEqual(7);
  });

  it.each(["paper", "panel", ...hues.map((hue) => `${hue}-tint`)])(
    "the ring around what has the focus stands out from %s by 3:1",
    (ground) => {
      expect(ratio("focus", ground, scheme)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(["paper", "panel"])("the edge of a box stands out from %s by 3:1", (ground) => {
    expect(ratio("edge", ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});

function ratio(text: string, ground: string, scheme: "light" | "dark"): number {
  const colours = [tokens.get(text)?.[scheme], tokens.get(ground)?.[scheme]].map((hex) => {
    if (!hex) throw new Error(`There is no colour ${text} or ${ground}.`);
    const full = hex.length === 4 ? hex.replace(/\w/g, "$&$&") : hex;
    return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  });
  const [one = [], two = []] = colours;
  return contrastRatio(one as never, two as never);
}
