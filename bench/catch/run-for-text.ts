import { spawn } from "node:child_process";

/**
 * Runs a program to its end and gives what it wrote to its standard output.
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
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    said = (said + chunk).slice(-2000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== null && answers.includes(code)) return text;
  throw new Error(`${[command, ...args].join(" ")} ended with ${code}: ${said.trim()}`);
}
