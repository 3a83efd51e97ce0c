import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import type { Shown } from "../docs/rule-page.ts";
import type { Example } from "./example.ts";

const corpus = join(import.meta.dirname, "../barriers");

/** The markup that shows an example in the documentation; none where it has none. */
export function shownOf(example: Example): Shown | undefined {
  if ("none" in example) return undefined;
  if ("barrier" in example) return shownBarrier(example.barrier);
  const { faulty, mended } = example;
  if (typeof faulty === "string" && typeof mended === "string") return { faulty, mended };
  return { faulty: files(faulty), mended: files(mended) };
}

/** Of two whole pages, the lines in which they differ. */
function shownBarrier(folder: string): Shown {
  const page = (name: string) => readFileSync(join(corpus, folder, `${name}.html`), "utf8");
  const parts = diffLines(page("barrier"), page("clean"));
  const lines = (wanted: "added" | "removed") =>
    outdented(parts.filter((part) => part[wanted]).flatMap(({ value }) => value.split("\n")));
  return { faulty: lines("removed"), mended: lines("added") };
}

function outdented(lines: string[]): string {
  const written = lines.filter((line) => line.trim() !== "");
  const indent = Math.min(...written.map((line) => line.search(/\S/)));
  return written.map((line) => line.slice(indent)).join("\n");
}

const files = (example: string | Record<string, string>): string =>
  typeof example === "string"
    ? example
    : Object.entries(example)
        .map(([path, text]) => `<!-- ${path} -->\n${text.trim()}`)
        .join("\n\n");
