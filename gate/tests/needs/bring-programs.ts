import { execFile } from "node:child_process";
import type { Need } from "./needed.ts";
import type { Outcome } from "./skip-report.ts";

// A mirror that doesn’t answer may hold up the tests no longer than this
const fetchLimit = 60_000;
const installLimit = 180_000;

/**
 * Tries to get by apt-get what tests need and isn’t here, where that may be done: on a machine of
 * CI, as root. Nothing fails where it can’t.
 *
 * @param limit how many milliseconds all fetching may take
 * @returns what came of it, by package; nothing where it was not tried
 */
export async function bringPrograms(
  needs: readonly Need[],
  env: NodeJS.ProcessEnv,
  limit = fetchLimit,
): Promise<Map<string, Outcome>> {
  const tried = new Map<string, Outcome>();
  if (!env.CI || env.CI === "false") return tried;
  const packages = needs.flatMap((need) => (need.package && !need.isHere() ? need.package : []));
  if (packages.length === 0) return tried;
  const root = await asRoot(env);
  if (!root || (await run([...root, "apt-get", "--version"], env, fetchLimit)) !== undefined) {
    return tried;
  }
  process.stdout.write(`Tests need ${packages.join(", ")}: trying apt-get.\n`);
  const apt = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...settings];
  const until = Date.now() + limit;
  const left = () => Math.max(1, until - Date.now());
  // Its end tells little: 0 where no index could be read, and else where one of many could not
  await run([...apt, "update"], env, left());
  // Fetching may be cut off at any time, and installing then needs no network
  const fetch = (...names: string[]) =>
    run([...apt, "install", "--download-only", ...names], env, left());
  const all = await fetch(...packages);
  // One by one, so that a package that isn’t there keeps no other away
  for (const name of packages) {
    const said = all === undefined ? undefined : await fetch(name);
    tried.set(name, said === undefined ? { fetched: true } : { fetched: false, said });
  }
  const fetched = packages.filter((name) => tried.get(name)?.fetched);
  if (fetched.length === 0) return tried;
  const said = await run([...apt, "install", "--no-download", ...fetched], env, installLimit);
  if (said !== undefined) for (const name of fetched) tried.set(name, { fetched: true, said });
  return tried;
}

const settings = [
  "--yes",
  "--no-install-recommends",
  ...[
    "Acquire::Retries=0",
    "Acquire::http::Timeout=10",
    "Acquire::https::Timeout=10",
    "DPkg::Lock::Timeout=30",
  ].flatMap((setting) => ["--option", setting]),
];

/** What stands before a command to run it as root; nothing where that can’t be without a question. */
async function asRoot(env: NodeJS.ProcessEnv): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = ["sudo", "-n"];
  return (await run([...sudo, "true"], env, fetchLimit)) === undefined ? sudo : undefined;
}

/** Runs a program, which is given no answer to any question, and gives what it said when it failed. */
const run = (
  [program = "", ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  timeout: number,
): Promise<string | undefined> =>
  new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeout);
    const child = execFile(program, args, { env, signal, maxBuffer: 1e8 }, (error, out, errors) => {
      if (!error) return resolve(undefined);
      if (signal.aborted) return resolve("it did not end in time");
      const lines = `${out}\n${errors}`.trim().split("\n");
      resolve(lines.find((line) => line.startsWith("E: ")) ?? lines.at(-1) ?? error.message);
    });
    child.stdin?.end();
  });
