import type { Proposal } from "../edit/proposal/proposal.ts";
import { type DataText, writeData } from "../load/write-data.ts";
import { commitMessage } from "./commit-message.ts";
import { git } from "./git.ts";
import { writeAccepted } from "./write-accepted.ts";

/** A proposal and the texts of the files that it changes. */
export type Accepted = { proposal: Proposal; files: ReadonlyMap<string, string> };

/**
 * Makes sure that the data files are just as git keeps them, so that nobody’s own work gets into the
 * commit of a proposal, or is lost with it.
 *
 * @throws a plain sentence where they aren’t, or git keeps nothing here
 */
export async function checkCommitted(folder: string): Promise<void> {
  const { code, out, said } = await git(folder, [
    "status",
    "--porcelain",
    "--untracked-files=all",
    "--",
    ".",
  ]);
  if (code === undefined)
    throw new Error(`git can’t be run (${said}). Install it, or add --no-commit.`);
  if (code !== 0) {
    throw new Error(
      "the data files aren’t in a repository of git, where it could make a commit. Add --no-commit to write them alone.",
    );
  }
  const [first] = out.split("\n");
  if (!first) return;
  throw new Error(
    `the data files have changes that aren’t committed, the first in ${first.slice(3)}. Commit them first or undo them, or add --no-commit.`,
  );
}

/**
 * Writes accepted proposals into the data files, and makes one commit for each with the proposer’s
 * words. Its author is whoever runs this. Where one fails, all is as it was before the first.
 *
 * @param texts the files as they are
 * @throws a plain sentence with git’s own words
 */
export async function commitAccepted(
  folder: string,
  accepted: readonly Accepted[],
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const start = await git(folder, ["rev-parse", "HEAD"]);
  const now = new Map(texts);
  try {
    for (const { proposal, files } of accepted) {
      await writeAccepted(folder, changes(files.keys(), now, files));
      for (const [file, text] of files) now.set(file, text);
      await commit(folder, [...files.keys()], commitMessage(proposal));
    }
  } catch (error) {
    const touched = [...new Set(accepted.flatMap(({ files }) => [...files.keys()]))];
    await git(folder, ["reset", "--quiet", "--soft", start.out.trim()]);
    await git(folder, ["reset", "--quiet", "--", ...touched]);
    const failed = await writeData(folder, changes(touched, now, texts));
    if (!failed) throw error;
    const reason = (error as Error).message;
    throw new Error(`${reason} ${failed.file} couldn’t be put back: see git diff.`);
  }
}

/** From what files hold to what they are to hold, as far as that differs. */
const changes = (
  files: Iterable<string>,
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): DataText[] =>
  [...files]
    .map((file) => ({ file, before: from.get(file), after: to.get(file) }))
    .filter(({ before, after }) => before !== after);

async function commit(folder: string, files: readonly string[], message: string): Promise<void> {
  await must(folder, ["add", "--intent-to-add", "--", ...files]);
  // The message is read from the input and kept as it is, whatever people’s own settings say
  const flags = ["--quiet", "--file=-", "--cleanup=whitespace", "--no-edit", "--only"];
  await must(
    folder,
    ["-c", "i18n.commitEncoding=utf-8", "commit", ...flags, "--", ...files],
    message,
  );
}

async function must(folder: string, args: readonly string[], input?: string): Promise<void> {
  const { code, out, said } = await git(folder, args, input);
  if (code === 0) return;
  throw new Error(`git made no commit, and nothing was changed. It said: ${said || out.trim()}`);
}
