import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What npm printed, and how it ended. */
export type NpmOutcome = { code: number; stdout: string; stderr: string };

/**
 * Runs npm: the one that runs this command, or the one on the path.
 *
 * @param folder where to run it
 * @returns a code other than 0 also where there is no npm
 */
export async function runNpm(args: string[], folder: string): Promise<NpmOutcome> {
  const { npm_execpath: own = "" } = process.env;
  const byNode = basename(own) === "npm-cli.js";
  // On Windows npm is a script, which only a shell can run; no argument of ours needs quoting there
  const shell = !byNode && process.platform === "win32";
  const [file, all] = byNode ? [process.execPath, [own, ...args]] : ["npm", args];
  // The silence of an “npm run --silent” around this would swallow why it fails
  const env = { ...process.env, npm_config_loglevel: "error" };
  try {
    return { code: 0, ...(await run(file, all, { cwd: folder, env, shell, maxBuffer: 2 ** 26 })) };
  } catch (error) {
    const { code, stdout = "", stderr = String(error) } = error as Partial<NpmOutcome>;
    return { code: Number(code) || 1, stdout, stderr };
  }
}
