import { writeFileSync } from "node:fs";

// Loaded into a measured Node process by --import: leaves what the process used, for its parent.
const file = process.env.BENCH_USAGE_FILE;
process.on("exit", () => {
  if (!file) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(file, `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS}`);
});
