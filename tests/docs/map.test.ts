import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** The rows of the table below a heading, each as its cells. */
const rowsBelow = (markdown: string, heading: string): string[][] => {
  const [, section = ""] = markdown.split(`## ${heading}\n`);
  const lines = section.split(/^## /m)[0]?.match(/^\|.*\|$/gm) ?? [];
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

/** The files and folders that a cell names. */
const pathsIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, code = ""]) => (code.includes("/") ? [code] : []));

describe("the map of what to open", async () => {
  const rows = rowsBelow(
    await readFile(join(root, "CONTRIBUTING.md"), "utf8"),
    "Where to change what",
  );

  it("leads from each task to files and folders that are there", () => {
    expect(rows.length).toBeGreaterThanOrEqual(10);
    const paths = rows.flatMap((cells) => cells.flatMap(pathsIn));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names one place for each task, and two at most", () => {
    for (const [task, first = "", second = ""] of rows) {
      expect([task, pathsIn(first).length]).toEqual([task, 1]);
      expect(pathsIn(second).length).toBeLessThanOrEqual(1);
    }
  });
});
