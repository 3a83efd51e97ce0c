import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../../..");
/** The data that it builds. */
export const fixture = join(root, "tests/fixtures/anytown/_data");

/** How a process ended, and what it told. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; errors: string };

/**
 * Runs the build command in a process of its own, in which a function of Node’s disk is replaced.
 *
 * @param folder for the fault’s module; the site goes to `dist` in it, unless given
 * @param fault statements that may replace functions of `fs`, the module `node:fs`
 */
export async function buildWithFault(
  folder: string,
  fault = "",
  output = join(folder, "dist"),
): Promise<Ended> {
  const preload = join(folder, `fault-${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(
    preload,
    `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
${fault}
syncBuiltinESMExports();`,
  );
  const child = spawn(
    process.execPath,
    [
      "--import",
      pathToFileURL(preload).href,
      "src/commands/build.ts",
      "--data",
      fixture,
      "--output",
      output,
    ],
    // The bytes must be the same whenever a test runs
    { cwd: root, env: { ...process.env, SOURCE_DATE_EPOCH: "1795392000" } },
  );
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, errors };
}
