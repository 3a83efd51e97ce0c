import { spawn } from "node:child_process";

/** What git printed, and how it ended; no code where there is no git. */
export type GitOutcome = { code: number | undefined; out: string; said: string };

/**
 * Runs git, without a shell: no word of a stranger’s becomes a command or an option.
 *
 * @param folder where to run it
 * @param input what it reads
 */
export function git(folder: string, args: readonly string[], input = ""): Promise<GitOutcome> {
  return new Promise((resolve) => {
    const child = spawn("git", args, { cwd: folder, stdio: "pipe" });
    let [out, said] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    // It may end before it has read all: its code says why
    child.stdin.on("error", () => {});
    child.on("error", (error) => resolve({ code: undefined, out, said: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, out, said: said.trim() }));
    child.stdin.end(input);
  });
}
