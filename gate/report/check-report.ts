import { open, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { reportMarks } from "./report-marks.ts";

/** Letters of a file’s beginning and of its end that show whether it is a report. */
const shown = 2_000;

/**
 * Makes sure that a report may be written into a file: a new one, an empty one, or one that holds an
 * earlier report. GitHub’s summary of a step is added to, and may hold anything.
 *
 * @param marks what else an earlier report may be known by, besides what the gate’s own are
 * @throws a plain sentence when it is a folder, or something would be lost
 */
export async function checkReport(file: string, marks: readonly RegExp[] = []): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new Error(`“${file}” is a folder. Name a file in it.`);
  // A pipe keeps nothing that could be lost
  if (!found?.isFile() || found.size === 0 || isStepSummary(file)) return;
  const text = await edgesOf(file, found.size);
  if ([...reportMarks, ...marks].some((mark) => mark.test(text))) return;
  throw new Error(
    `“${file}” holds something other than a report, which would be lost. Name another file, or delete that one first.`,
  );
}

/** Whether a file is the summary that GitHub shows of the step under way. */
export function isStepSummary(file: string): boolean {
  const summary = process.env.GITHUB_STEP_SUMMARY;
  return !!summary && resolve(file) === resolve(summary);
}

async function edgesOf(file: string, size: number): Promise<string> {
  const handle = await open(file);
  try {
    const [start, end] = [Buffer.alloc(shown), Buffer.alloc(shown)];
    const first = await handle.read(start, 0, shown, 0);
    const rest = Math.max(first.bytesRead, size - shown);
    const last = await handle.read(end, 0, shown, rest);
    return Buffer.concat([
      start.subarray(0, first.bytesRead),
      end.subarray(0, last.bytesRead),
    ]).toString();
  } finally {
    await handle.close();
  }
}
