import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { suggest } from "check-barriers/text";
import { checkTypes } from "./check-types.ts";
import { installPackages } from "./install-packages.ts";
import { type PartName, parts, withPackages } from "./parts.ts";
import { table } from "./report/table.ts";

const results = join(import.meta.dirname, "results");

/**
 * The command behind `npm run bench [part…]`: measures the parts asked for, or all, and prints each
 * figure beside one that was taken in the same run, since machines differ.
 *
 * @returns the exit code: 2 when the command isn’t understood or a part can’t run
 */
async function bench(args: string[]): Promise<0 | 2> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { rounds: { type: "string", default: "5" }, sets: { type: "string" } },
    });
    const rounds = readRounds(values.rounds);
    const { sets } = values;
    // Without public pages, all that can be measured is what the project brings
    const able = allParts.filter((name) => name !== "catch" || sets);
    const asked = positionals.length > 0 ? positionals.map(readPart) : able;
    // Before the first part, since the others take minutes
    if (asked.some((name) => withPackages.includes(name))) {
      await installPackages(import.meta.dirname, (text) => process.stderr.write(text));
      await checkTypes();
    }
    for (const name of asked) {
      const result = await (await parts[name]())({ rounds, ...(sets && { sets }) });
      process.stdout.write(table(result));
      const about = {
        date: new Date().toISOString(),
        node: process.version,
        processors: cpus().length,
        load: loadavg(),
        rounds,
      };
      await mkdir(results, { recursive: true });
      await writeFile(
        join(results, `${name}.json`),
        `${JSON.stringify({ ...about, ...result }, null, 2)}\n`,
      );
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

const allParts = Object.keys(parts) as PartName[];

function readPart(name: string): PartName {
  const part = allParts.find((known) => known === name);
  if (part) return part;
  const near = suggest(name, allParts);
  throw new Error(
    `There is no part “${name}”${near ? `; did you mean “${near}”?` : "."} The parts are: ${allParts.join(", ")}.`,
  );
}

function readRounds(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new Error(`--rounds is “${text}”. Give a number from 1 to 99, 5 at least to judge by.`);
}

process.exitCode = await bench(process.argv.slice(2));
