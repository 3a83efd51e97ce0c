import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { type Kind, kinds } from "../../../src/content/kinds.ts";
import { realData } from "../../real-data.ts";

/** A data file of this project. */
export type KnownFile = { file: string; kind: Kind; source: string };

const root = join(import.meta.dirname, "../../..");

/** The kind that is called so. */
export function kindOf(name: string): Kind {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  return kind;
}

/** All right data files of this project: its own, those of fixtures, and what a new site begins with. */
export async function dataFiles(): Promise<KnownFile[]> {
  const others = globSync("{tests/fixtures/*/_data,src/new/*/_data}/*.ts", { cwd: root });
  const paths = [
    ...globSync("*.ts", { cwd: realData }).map((name) => join(realData, name)),
    ...others.map((name) => join(root, name)),
  ];
  return Promise.all(
    paths.toSorted().map(async (path) => ({
      file: relative(root, path),
      kind: kindOf(basename(path, ".ts")),
      source: await readFile(path, "utf8"),
    })),
  );
}
