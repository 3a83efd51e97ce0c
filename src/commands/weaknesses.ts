import { parseArgs } from "node:util";
import { type Remark, tell, visibleValues, workflowCommand } from "check-barriers/text";
import { lockFolders } from "../packages/lock-folders.ts";
import { runNpm } from "../packages/run-npm.ts";

/** As npm tells it: https://docs.npmjs.com/cli/commands/npm-audit, report version 2. */
type Audit = { vulnerabilities: Record<string, Vulnerability> };
type Vulnerability = {
  severity: string;
  /** The weakness itself, or the name of the package that brings it. */
  via: ({ title: string; url: string } | string)[];
};

const grave = new Set(["high", "critical"]);

/**
 * The command behind `npm run weaknesses`: asks the registry which packages have a grave weakness
 * that is publicly known: the project’s own, and the bench’s.
 *
 * @param args `--warn` to tell them without failing; `--format github` for annotations
 * @returns the exit code: 0 when there are none, or the registry gives no answer; 1 when there are;
 * 2 when it can’t run
 */
export async function weaknesses(args: string[]): Promise<0 | 1 | 2> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        warn: { type: "boolean", default: false },
        format: { type: "string", default: "text" },
      },
    });
    return await tellWeaknesses(values);
  } catch (error) {
    tell(process.stderr, `Nobody was asked for weaknesses: ${(error as Error).message}\n`);
    return 2;
  }
}

async function tellWeaknesses({ warn, format }: { warn: boolean; format: string }): Promise<0 | 1> {
  const commands = format === "github";
  const say = (severity: Remark, text: string) => {
    const line = visibleValues(text);
    tell(process.stdout, commands ? workflowCommand(severity, {}, line) : `${line}\n`, {
      commands,
    });
  };

  const audits = await Promise.all(lockFolders.map(auditOf));
  // It may be down, which is nobody’s fault here
  if (audits.includes(undefined)) {
    say("warning", "The registry could not be asked for known weaknesses.");
  }
  // What the project and the bench both have is told once
  const found = new Set(audits.flatMap((audit) => (audit ? graveIn(audit) : [])));
  for (const weakness of found) say(warn ? "warning" : "error", weakness);
  if (found.size === 0 && !audits.includes(undefined)) {
    tell(process.stdout, "No package has a grave weakness that is known.\n");
  }
  return found.size > 0 && !warn ? 1 : 0;
}

async function auditOf(folder: string): Promise<Audit | undefined> {
  return parse((await runNpm(["audit", "--json"], folder)).stdout);
}

/** A line for each package with a grave weakness, with its reasons. */
const graveIn = ({ vulnerabilities }: Audit): string[] =>
  Object.entries(vulnerabilities)
    .filter(([, { severity }]) => grave.has(severity))
    .map(([name, { severity, via }]) => {
      const reasons = via.map((one) =>
        typeof one === "string" ? `through ${one}` : `${one.title}, ${one.url}`,
      );
      return `${name} (${severity}): ${reasons.join("; ")}`;
    });

function parse(text: string): Audit | undefined {
  try {
    const audit = JSON.parse(text);
    return audit.vulnerabilities ? audit : undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.main) process.exitCode = await weaknesses(process.argv.slice(2));
