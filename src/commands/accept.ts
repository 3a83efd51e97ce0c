import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  checkReport,
  parseReport,
  type ReportFile,
  reportBreakdown,
  writeReport,
} from "check-barriers/report";
import { tell } from "check-barriers/text";
import { acceptProposals, type HandedIn, type Outcome } from "../accept/accept-proposals.ts";
import { checkCommitted, commitAccepted } from "../accept/commit-accepted.ts";
import { readProposalFile } from "../accept/read-proposal-file.ts";
import { type AcceptFormat, acceptFormats, acceptMarks, reportAs } from "../accept/report-as.ts";
import { writeAccepted } from "../accept/write-accepted.ts";
import { kinds } from "../content/kinds.ts";
import { type DataFolder, readFolder } from "../load/read-folder.ts";
import { besidePlace } from "../load/write-data.ts";
import { atStop } from "../node/at-stop.ts";

/**
 * The command behind `npm run accept`: merges proposals into the data files, and makes one commit for
 * each with the proposer’s words. All are accepted, or none is.
 *
 * @param args the files of the proposals, merged in this order; `--from-issue file` for one that stands
 * in the text of an issue; `--no-commit` to write the data files alone; `--data folder`, `_data` without
 * it; `--report markdown=file` for a further report of the same run
 * @returns the exit code: 0 when all is done, 1 when a proposal is refused, 2 when it can’t run
 */
export async function accept(args: string[]): Promise<0 | 1 | 2> {
  const reports: ReportFile<AcceptFormat>[] = [];
  let forget = () => {};
  try {
    const flags = parse(args);
    for (const { file } of flags.reports) await checkReport(file, acceptMarks);
    reports.push(...flags.reports);
    const { data, commits } = flags;
    forget = atStop(() => removeLeft(data));
    removeLeft(data);
    const folder = await readFolder(data);
    if (commits) await checkCommitted(data);
    const outcomes = await acceptProposals(folder, await readAll(flags));
    const refused = outcomes.some(({ state }) => state === "refused");
    const accepted = outcomes.filter((outcome) => outcome.state === "accepted");
    if (!refused && accepted.length > 0) await write(data, folder, accepted, commits);
    const done = commits ? "committed" : "written";
    const ending = refused || accepted.length === 0 ? "nothing" : done;
    const report = (format: AcceptFormat) => reportAs(format, outcomes, titleOf(folder), ending);
    const stream = refused ? process.stderr : process.stdout;
    tell(stream, report("text"));
    for (const { format, file } of reports) await writeReport(file, report(format), acceptMarks);
    return refused ? 1 : 0;
  } catch (error) {
    const reason = (error as Error).message;
    tell(process.stderr, `Nothing was accepted: ${reason}\n`);
    for (const { format, file } of reports) {
      if (format !== "markdown") continue;
      await writeReport(file, reportBreakdown("Nothing was accepted", reason), acceptMarks);
    }
    return 2;
  } finally {
    forget();
  }
}

type Flags = {
  files: string[];
  issues: string[];
  data: string;
  commits: boolean;
  reports: ReportFile<AcceptFormat>[];
};

function parse(args: string[]): Flags {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      "from-issue": { type: "string", multiple: true, default: [] },
      "no-commit": { type: "boolean", default: false },
      data: { type: "string", default: "_data" },
      report: { type: "string", multiple: true, default: [] },
    },
  });
  const issues = values["from-issue"];
  if (files.length + issues.length === 0) {
    throw new Error("name the file of a proposal: npm run accept -- proposal.json");
  }
  return {
    files,
    issues,
    data: values.data,
    commits: !values["no-commit"],
    reports: values.report.map((value) => parseReport(value, acceptFormats)),
  };
}

async function readAll({ files, issues }: Flags): Promise<HandedIn[]> {
  const all: HandedIn[] = [];
  for (const from of files) all.push({ from, read: await readProposalFile(from, "proposal") });
  for (const from of issues) all.push({ from, read: await readProposalFile(from, "issue") });
  return all;
}

async function write(
  data: string,
  { files }: DataFolder,
  accepted: readonly (Outcome & { state: "accepted" })[],
  commits: boolean,
): Promise<void> {
  const texts = new Map(
    files.flatMap(({ kind, file }) => ("problem" in file ? [] : [[kind.file, file.source]])),
  );
  if (commits) return commitAccepted(data, accepted, texts);
  const last = new Map(accepted.flatMap(({ files }) => [...files]));
  return writeAccepted(
    data,
    [...last].map(([file, after]) => ({ file, before: texts.get(file), after })),
  );
}

/** What the site is called by the data as they were read. */
function titleOf({ files }: DataFolder): string {
  const found = files.find(({ kind }) => kind.name === "publication")?.file;
  const value = found && "value" in found ? found.value : undefined;
  return String((value as { shortTitle?: unknown } | undefined)?.shortTitle);
}

/** What a run left that was ended in the middle. */
function removeLeft(data: string): void {
  for (const { file } of kinds) rmSync(besidePlace(join(data, file)), { force: true });
}

if (import.meta.main) process.exitCode = await accept(process.argv.slice(2));
