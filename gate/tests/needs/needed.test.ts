import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Need, needed } from "./needed.ts";

const root = join(import.meta.dirname, "../../..");
const rows: [string, Need][] = Object.entries(needed);

/** The files that name a need in quotation marks, and ask for needs. */
const filesThatAsk = globSync(["tests/**/*.test.ts", "gate/tests/**/*.test.ts"], { cwd: root })
  .map((file) => ({
    file: file.replaceAll("\\", "/"),
    text: readFileSync(join(root, file), "utf8"),
  }))
  .filter(({ text }) => /^import .*needs\.ts";$/m.test(text));

/** What a file asks for, also by way of a list: servers.test.ts has its needs from servers.ts. */
const asksFor = (file: string, text: string, name: string): boolean => {
  const list = file.replace(".test.ts", ".ts");
  const said = globSync(list, { cwd: root }).map((path) => readFileSync(join(root, path), "utf8"));
  const asked = [text, ...said].join("\n").match(/needs\([^)]*\)|need: [^\n]+/g) ?? [];
  return asked.some((words) => words.includes(`"${name}"`));
};

describe.each(rows)("%s, as tests need it,", (name, need) => {
  it("is listed with every file that asks for it, and no other", () => {
    const asking = filesThatAsk.filter(({ file, text }) => asksFor(file, text, name));
    expect([...need.tests].toSorted()).toEqual(asking.map(({ file }) => file).toSorted());
  });

  it("has a package, or a reason why none brings it", () => {
    expect([need.package, need.lacking].filter((words) => words !== undefined)).toHaveLength(1);
  });

  it("is looked for without a question and without a fault", () => {
    expect([true, false]).toContain(need.isHere());
  });
});
