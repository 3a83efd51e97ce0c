import { spawnSync } from "node:child_process";

/** Whether a program is on the PATH. */
export function hasProgram(name: string): boolean {
  return !spawnSync(name, ["version"], { stdio: "ignore" }).error;
}
