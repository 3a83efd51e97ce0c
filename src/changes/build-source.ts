import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { linkFlags } from "../node/link-flags.ts";
import { withoutStack } from "./without-stack.ts";

const run = promisify(execFile);

/** The folder of a built site, or why there is none. */
export type Built =
  | { site: string }
  | {
      /** Whether it was refused for mistakes in the data files. */
      mistakes: boolean;
      /** What the build said. */
      said: string;
    };

/**
 * Builds a copy of this project by its own build command and our Node.
 *
 * @param source the top of the copy
 * @param output the folder to write
 */
export async function buildSource(source: string, output: string): Promise<Built> {
  const { SITE_URL: _, URL: __, ...env } = process.env;
  try {
    const program = [...linkFlags, join(source, await buildFile(source))];
    await run(process.execPath, [...program, "--output", output], {
      cwd: source,
      // Both versions are judged by one day, so that nothing differs but what was edited.
      env: { ...env, SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 86_400_000) * 86_400) },
      maxBuffer: 2 ** 26,
    });
    // A version may be so old that it doesn’t know where to write
    await access(join(output, "index.html"));
    return { site: output };
  } catch (error) {
    const {
      code,
      message,
      stderr = message,
    } = error as Error & { code?: unknown; stderr?: string };
    const mistakes = code === 1 && /\bmistakes? found\./.test(stderr);
    return { mistakes, said: withoutStack(stderr) };
  }
}

/** The file that a copy builds itself by: it stood elsewhere in older versions. */
async function buildFile(source: string): Promise<string> {
  const { scripts } = JSON.parse(
    await readFile(join(source, "package.json"), "utf8").catch(() => "{}"),
  );
  const file = /(?<=\s)src\/[\w/-]+\.ts(?!\S)/.exec(scripts?.build ?? "")?.[0];
  if (!file) throw new Error("Its package.json names no file that builds the site.");
  return file;
}
