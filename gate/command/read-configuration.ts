import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { allChecks } from "../run/all-checks.ts";
import { catalogue } from "../run/catalogue.ts";
import type { Configuration } from "./configuration.ts";
import { type Slip, validateConfiguration } from "./validate-configuration.ts";

const names = ["ts", "js", "json"].map((ending) => `check-barriers.config.${ending}`);

/**
 * Reads the configuration file: the one named, else the one in a folder, if there is one.
 *
 * @param named the file as it was typed
 * @throws one line that says where in the file what is wrong, and how to mend it
 */
export async function readConfiguration(
  named: string | undefined,
  folder: string,
): Promise<Configuration> {
  const found = names.map((name) => resolve(folder, name)).filter((path) => existsSync(path));
  if (named === undefined && found.length > 1) {
    const list = found.map((path) => shownPath(path, folder)).join(" and ");
    throw new Error(`There are ${list}. Keep one of them.`);
  }
  const file = named === undefined ? found[0] : resolve(folder, named);
  if (file === undefined) return {};
  const shown = shownPath(file, folder);
  if (!existsSync(file)) throw new Error(`There is no configuration file called ${shown}.`);
  const value = await load(file, shown);
  const further = isObject(value) && isObject(value.furtherChecks) ? value.furtherChecks : {};
  const known = {
    checks: [...Object.keys(allChecks), ...Object.keys(further)],
    // Rules are asked for only where some are named: that brings the code of every check
    rules: isObject(value) && (value.rules || value.exceptions) ? await rulesWith(further) : [],
  };
  const [slip] = validateConfiguration(value, known);
  if (slip) throw new Error(`${shown}${await placeOf(slip, file)}: ${slip.message}`);
  return value as Configuration;
}

const isObject = (value: unknown): value is Record<string, never> =>
  typeof value === "object" && value !== null;

const shownPath = (file: string, folder: string): string => {
  const path = relative(folder, file);
  return path.startsWith("..") ? file : path;
};

async function rulesWith(further: Record<string, never>) {
  try {
    return await catalogue({ ...allChecks, ...further });
  } catch {
    // What is wrong with a further check is told by its own name
    return catalogue();
  }
}

async function load(file: string, shown: string): Promise<unknown> {
  try {
    if (file.endsWith(".json")) return JSON.parse(await readFile(file, "utf8"));
    return (await import(pathToFileURL(file).href)).default;
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const [line = ""] = message.split("\n");
    if (code === "ERR_MODULE_NOT_FOUND" && line.includes("'check-barriers'")) {
      throw new Error(
        `${shown}: It imports check-barriers, which isn't installed beside it. Run npm install --save-dev check-barriers.`,
      );
    }
    throw new Error(`${shown}: It can't be read. ${line}`);
  }
}

/** Where the fields of a slip are written, as `:3:5`; nothing where they aren't written as such. */
async function placeOf({ path }: Slip, file: string): Promise<string> {
  const source = await readFile(file, "utf8");
  let from = 0;
  let at: number | undefined;
  for (const step of path) {
    if (typeof step === "number") continue;
    const key = new RegExp(`(?<![\\w$])(["']?)${RegExp.escape(step)}\\1\\s*:`).exec(
      source.slice(from),
    );
    if (!key) break;
    at = from + key.index;
    from = at + key[0].length;
  }
  if (at === undefined) return "";
  const before = source.slice(0, at).split("\n");
  return `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
