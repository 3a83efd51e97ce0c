import { spawn } from "node:child_process";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs a program to its end and gives what it wrote to its standard output. That goes into a file on
 * its way: a program that ends itself in a hurry, as pa11y-ci does, loses the end of what it wrote to
 * a pipe.
 *
 * @param answers the exit codes that count as an answer
 * @throws when it ends with another, with the last of what it said
 */
export async function runForText(
  command: string,
  args: readonly string[],
  folder: string,
  answers: readonly number[],
): Promise<string> {
  const room = await mkdtemp(join(tmpdir(), "bench-"));
  const path = join(room, "output");
  const file = await open(path, "w");
  try {
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", file.fd, "pipe"] });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    if (code !== null && answers.includes(code)) return await readFile(path, "utf8");
    throw new Error(`${[command, ...args].join(" ")} ended with ${code}: ${said.trim()}`);
  } finally {
    await file.close();
    await rm(room, { recursive: true, force: true });
  }
}
