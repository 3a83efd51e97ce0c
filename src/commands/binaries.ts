import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tell, workflowCommand } from "check-barriers/text";
import { compareChromium } from "../packages/compare-chromium.ts";
import { compareNode } from "../packages/compare-node.ts";
import type { Verdict } from "../packages/verdict.ts";

/** Where the makers of the programs that npm brings publish them. */
const theirs = {
  node: "https://nodejs.org/dist/",
  chromium: "https://api.github.com/repos/Sparticuz/chromium/releases/tags/",
};

/**
 * The command behind `npm run binaries`: compares each program that npm brought for this machine with
 * what its maker publishes.
 *
 * @param args `--format github` for annotations
 * @param root the top of the project
 * @returns the exit code: 0 when all are the same, or a maker can’t be reached; 1 when one is another;
 * 2 when it can’t run
 */
export async function binaries(
  args: string[],
  root = join(import.meta.dirname, "../.."),
  makers = theirs,
): Promise<0 | 1 | 2> {
  try {
    const options = { format: { type: "string", default: "text" } } as const;
    const { format } = parseArgs({ args, options }).values;
    const { optionalDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const packageFolder = (name: string) => join(root, "node_modules", name);
    const brought = Object.keys(optionalDependencies).map(packageFolder).filter(existsSync);
    const chromium = packageFolder("@sparticuz/chromium");
    const comparisons = [
      ...brought.map((folder) => () => compareNode(folder, makers.node)),
      ...(existsSync(chromium) ? [() => compareChromium(chromium, makers.chromium)] : []),
    ];
    if (comparisons.length === 0) throw new Error("npm has brought none. Run npm ci first.");
    let code: 0 | 1 = 0;
    // One after the other: each holds a whole archive in memory
    for (const compare of comparisons) {
      const verdict = await compare();
      if (format === "github") tell(process.stdout, annotation(verdict), { commands: true });
      else tell(process.stdout, `${verdict.text}\n`);
      if (verdict.outcome === "other") code = 1;
    }
    return code;
  } catch (error) {
    tell(process.stderr, `The programs weren’t compared: ${(error as Error).message}\n`);
    return 2;
  }
}

/** Of what can’t be compared GitHub gets a notice alone: a maker’s server may be down. */
function annotation({ outcome, text }: Verdict): string {
  if (outcome === "same") return `${text}\n`;
  return workflowCommand(outcome === "other" ? "error" : "notice", {}, text);
}

if (import.meta.main) process.exitCode = await binaries(process.argv.slice(2));
