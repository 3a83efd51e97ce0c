import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program to run: Node with its arguments, or another program. */
export type Program = {
  /** Left out for this Node. */
  command?: string;
  args: string[];
  folder?: string;
  env?: Record<string, string>;
  /** The exit codes that count as success; 0 alone without it. */
  answers?: readonly number[];
};

/** What a whole process took. */
export type Usage = {
  /** Seconds from its start to its end. */
  wall: number;
  /** Seconds of processor time, all threads together; absent where it can’t be told. */
  cpu?: number;
  /** MiB of memory at its peak; absent where it can’t be told. */
  memory?: number;
};

const gnuTime = "/usr/bin/time";

/** Runs in a measured Node process: leaves what it used, for its parent. */
function reportUsage(): void {
  process.on("exit", () => {
    const file = process.env.BENCH_USAGE_FILE;
    if (!file) return;
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const text = `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS}`;
    process.getBuiltinModule("node:fs").writeFileSync(file, text);
  });
}

/** As JavaScript: for a file of TypeScript, Node would load a compiler, 40 ms of what is measured. */
const preload = `data:text/javascript,${encodeURIComponent(`(${reportUsage})()`)}`;

/**
 * Runs a program to its end and tells what it took. Node tells of itself by `process.resourceUsage()`,
 * another program through GNU time where that is installed.
 *
 * @throws when the program fails, with the last of what it said
 */
export async function runProcess({
  command,
  args,
  folder,
  env,
  answers = [0],
}: Program): Promise<Usage> {
  const room = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(room, "usage");
  const timed = command !== undefined && existsSync(gnuTime);
  const words = command
    ? [...(timed ? [gnuTime, "-f", "%U %S %M", "-o", file] : []), command, ...args]
    : [process.execPath, "--import", preload, ...args];
  try {
    const wall = await wallOf(words, folder, { ...env, BENCH_USAGE_FILE: file }, answers);
    const numbers = await readFile(file, "utf8").catch(() => "");
    return { wall, ...readUsage(numbers) };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

function wallOf(
  [command = "", ...args]: string[],
  folder: string | undefined,
  env: Record<string, string>,
  answers: readonly number[],
): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, {
      ...(folder ? { cwd: folder } : {}),
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== null && answers.includes(code)) resolve((performance.now() - started) / 1000);
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${code}: ${said.trim()}`));
    });
  });
}

/** Reads “seconds… KiB”: the last number is memory, those before it are processor time. */
function readUsage(text: string): Pick<Usage, "cpu" | "memory"> {
  const numbers = text.trim().split(/\s+/).map(Number);
  const memory = numbers.pop();
  if (!memory || numbers.length === 0) return {};
  return { cpu: numbers.reduce((sum, seconds) => sum + seconds, 0), memory: memory / 1024 };
}
