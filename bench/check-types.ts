import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const tsc = join(import.meta.dirname, "../node_modules/typescript/bin/tsc");

/**
 * Checks the types of the bench against the packages that it installed: elsewhere `lighthouse.d.ts`
 * stands for them.
 *
 * @throws with the compiler’s words where the bench doesn’t fit them
 */
export async function checkTypes(): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [tsc, "--project", import.meta.dirname]);
  } catch (error) {
    const { stdout, message } = error as Error & { stdout?: string };
    throw new Error(
      `The bench doesn’t fit its own packages, so nothing was measured. Mend the lines that the compiler names:\n${(stdout || message).trim()}`,
    );
  }
}
