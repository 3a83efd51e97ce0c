import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Finding } from "../model/finding.ts";

/** A fault that is known, and how often it's found. Texts stand there for people, and to know it again. */
export type KnownFault = {
  page: string;
  check: string;
  rule: string;
  selector?: string;
  message: string;
  count: number;
};

/** What a run found beside a baseline. */
export type Compared = {
  /** What isn't known there. */
  fresh: Finding[];
  /** How many findings are known there. */
  known: number;
  /** What is known there and was looked for, and is there no more. */
  mended: KnownFault[];
};

/** Notes every finding as known. */
export function noteFaults(findings: readonly Finding[]): KnownFault[] {
  const groups = Map.groupBy(findings, (finding) => JSON.stringify(identityOf(finding)));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) =>
      first ? { ...identityOf(first), count: 1 + others.length } : [],
    );
}

/**
 * Compares what was found with what is known. A fault is known again wherever its line went: by page,
 * check, rule, and selector and message without their numbers.
 *
 * @param wasLookedFor whether this run would have found it again
 */
export function compareFaults(
  findings: readonly Finding[],
  faults: readonly KnownFault[],
  wasLookedFor: (fault: KnownFault) => boolean,
): Compared {
  const left = new Map<string, number>();
  const keyOf = ({ page, check, rule, selector, message }: Omit<KnownFault, "count">) =>
    JSON.stringify([page, check, rule, selector, message]);
  for (const fault of faults) {
    left.set(keyOf(fault), (left.get(keyOf(fault)) ?? 0) + fault.count);
  }
  const fresh = findings.filter((finding) => {
    const key = keyOf(identityOf(finding));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  const mended = faults.filter(wasLookedFor).flatMap((fault) => {
    const count = left.get(keyOf(fault)) ?? 0;
    return count > 0 ? { ...fault, count } : [];
  });
  return { fresh, known: findings.length - fresh.length, mended };
}

function identityOf({ page, check, rule, selector, message }: Finding) {
  // An element before it comes or goes, a ratio changes a little: it's the same fault
  const place = selector?.replace(/:nth-(?:of-type|child)\(\d+\)/g, "");
  return {
    page,
    check,
    rule,
    ...(place !== undefined && { selector: place }),
    message: message.replace(/\d+(?:[.,]\d+)*/g, "…"),
  };
}

/** Writes known faults as a baseline file holds them. */
export const baselineText = (faults: readonly KnownFault[]): string =>
  `${JSON.stringify({ version: 1, known: faults }, null, 2)}\n`;

/**
 * Reads a baseline file.
 *
 * @throws a plain sentence when it isn't there or isn't one
 */
export async function readBaseline(file: string): Promise<KnownFault[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") throw new Error(`The baseline ${file} can't be read: ${message}`);
    throw new Error(`There is no baseline ${file}. Write it with --write-baseline ${file}.`);
  }
  let value: { version?: unknown; known?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (value?.version === 1 && Array.isArray(value.known) && value.known.every(isFault)) {
    return value.known;
  }
  throw new Error(
    `The file ${file} isn't a baseline. Remove it, and write it anew with --write-baseline ${file}.`,
  );
}

/**
 * Writes a baseline file with every finding as known. What this run didn't look for stays known.
 *
 * @throws a plain sentence when the file that stands there isn't a baseline
 */
export async function writeBaselineFile(
  file: string,
  faults: readonly Finding[],
  wasLookedFor: (fault: KnownFault) => boolean,
): Promise<void> {
  const older = existsSync(file) ? await readBaseline(file) : [];
  const kept = older.filter((fault) => !wasLookedFor(fault));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, baselineText([...kept, ...noteFaults(faults)]));
}

function isFault(value: unknown): value is KnownFault {
  if (typeof value !== "object" || value === null) return false;
  const { page, check, rule, selector, message, count } = value as Record<string, unknown>;
  return (
    [page, check, rule, message].every((one) => typeof one === "string") &&
    (selector === undefined || typeof selector === "string") &&
    Number.isInteger(count)
  );
}
