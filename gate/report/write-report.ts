import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { visible } from "../text/visible.ts";
import { checkReport, isStepSummary } from "./check-report.ts";

/**
 * Writes a report into a file, whose folder is made if need be, in the place of an earlier report.
 * Nothing hidden gets into it.
 *
 * @param marks what else an earlier report may be known by, besides what the gate’s own are
 * @throws a plain sentence when the file holds something other than a report
 */
export async function writeReport(
  file: string,
  text: string,
  marks: readonly RegExp[] = [],
): Promise<void> {
  await checkReport(file, marks);
  await mkdir(dirname(file), { recursive: true });
  const kept = isStepSummary(file) ? await summaryBefore(file) : "";
  await writeFile(file, `${kept}${visible(text)}`);
}

/** What stood in a step's summary before this run, which writes there more than once. */
const before = new Map<string, string>();

async function summaryBefore(file: string): Promise<string> {
  const known = before.get(file);
  if (known !== undefined) return known;
  const text = (await readFile(file, "utf8").catch(() => "")).trimEnd();
  const kept = text && `${text}\n\n`;
  before.set(file, kept);
  return kept;
}
