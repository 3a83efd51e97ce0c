import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether a disk in memory can be mounted here, found by mounting one and taking it away again. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  if (mounted.status === 0) spawnSync("umount", [folder]);
  rmdirSync(folder);
  return mounted.status === 0;
}
