import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Example } from "./example.ts";

/** Each reason for having no example names a test, which must name the rule. */
export function testedElsewhere(examples: Readonly<Record<string, Example>>): void {
  const reasons = Object.entries(examples).flatMap(([rule, example]) =>
    "none" in example ? [[rule, example.none] as const] : [],
  );
  it.each(reasons)("%s is tested where it says: %s", (rule, none) => {
    const [path = ""] = none.match(/gate\/tests\/[\w/.-]+\.ts/) ?? [];
    const test = readFileSync(join(import.meta.dirname, "../../..", path), "utf8");
    expect(test.match(/[\w-]+/g)).toContain(rule);
  });
}
