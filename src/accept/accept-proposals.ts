import type { RawContent } from "../content/content.ts";
import { toldInForm } from "../content/explain/told-in-form.ts";
import { type Kind, kinds } from "../content/kinds.ts";
import { readData } from "../content/read/read-data.ts";
import { entriesOf } from "../edit/entries.ts";
import { allMistakes } from "../edit/fresh-mistakes.ts";
import { newDataFile } from "../edit/patch/new-data-file.ts";
import { patchData } from "../edit/patch/patch-data.ts";
import { isGroup, sameValue } from "../edit/patch/same-value.ts";
import { applyProposal } from "../edit/proposal/apply-proposal.ts";
import { fieldLabel } from "../edit/proposal/field-label.ts";
import type { Way } from "../edit/proposal/merge-values.ts";
import { namedEntry } from "../edit/proposal/named-entry.ts";
import type { Proposal } from "../edit/proposal/proposal.ts";
import type { ReadProposal } from "../edit/proposal/read-proposal.ts";
import { contentOf } from "../load/load-content.ts";
import type { DataFolder } from "../load/read-folder.ts";
import { pictureNames } from "../pictures/picture-names.ts";

/** A proposal as it was handed in: where it stands, and what was read there. */
export type HandedIn = { from: string; read: ReadProposal };

/** What became of one proposal. */
export type Outcome = { from: string } & (
  | { state: "accepted"; proposal: Proposal; files: ReadonlyMap<string, string> }
  | { state: "held already"; proposal: Proposal }
  | { state: "refused"; proposal?: Proposal; reasons: readonly string[] }
);

/**
 * Merges proposals into a folder of data files, one after the other. It writes nothing.
 *
 * @returns what becomes of each, with the new texts of the files that it changes; a proposal that is
 * refused changes nothing for those after it
 * @throws a plain sentence where the data files have mistakes before anything is merged
 */
export async function acceptProposals(
  folder: DataFolder,
  handedIn: readonly HandedIn[],
): Promise<Outcome[]> {
  const { content, problems } = await contentOf(folder);
  if (!content) {
    const [first] = problems;
    throw new Error(
      `the data files have mistakes of their own, the first in ${first?.file}:${first?.line}. Run npm run check:content, and mend them first.`,
    );
  }
  const outcomes: Outcome[] = [];
  let state: State = { folder, content };
  for (const { from, read } of handedIn) {
    if ("problem" in read) {
      outcomes.push({ from, state: "refused", reasons: [read.problem] });
      continue;
    }
    const { proposal } = read;
    const next = await merge(state, proposal);
    if ("reasons" in next) {
      outcomes.push({ from, proposal, state: "refused", reasons: next.reasons });
    } else if (next.files.size === 0) outcomes.push({ from, proposal, state: "held already" });
    else {
      outcomes.push({ from, proposal, state: "accepted", files: next.files });
      state = next;
    }
  }
  return outcomes;
}

/** The data at some step: the files, and what they hold. */
type State = { folder: DataFolder; content: RawContent };

async function merge(
  { folder, content: before }: State,
  proposal: Proposal,
): Promise<(State & { files: Map<string, string> }) | { reasons: string[] }> {
  const { content: after, clashes } = applyProposal(before, proposal);
  if (clashes.length > 0) return { reasons: clashes.map(({ message }) => message) };
  const mistakes = mistakesOf(after, folder);
  if (mistakes.length > 0) return { reasons: mistakes };
  const changed = kinds.filter(({ name }) => !sameValue(before[name], after[name]));
  const files = new Map<string, string>();
  for (const kind of changed) {
    const written = newText(kind, folder, before[kind.name], after[kind.name]);
    if ("reason" in written) return { reasons: [written.reason] };
    files.set(kind.file, written.source);
  }
  const next = await withFiles(folder, files);
  // The whole check once more on what will be written, which nobody else has seen
  const { content, problems = [] } = await contentOf(next);
  if (content) return { folder: next, content, files };
  return {
    reasons: problems.map(({ file, line, message, help }) => `${file}:${line}: ${message} ${help}`),
  };
}

/** What the rules say of merged data, in the words of forms. */
function mistakesOf(content: RawContent, { further: files }: DataFolder): string[] {
  return allMistakes(content, { files, pictures: pictureNames }).map(({ kind, mistake }) => {
    const { message, help } = toldInForm(mistake);
    return `${placeWords(kind, mistake.path, content[kind.name])}: ${message} ${help}`;
  });
}

/** In which entry and at which field a mistake stands, as people know them. */
function placeWords(kind: Kind, path: readonly PropertyKey[], value: unknown): string {
  const way = path.filter((step) => typeof step !== "symbol") as Way;
  const list = entriesOf(kind, value);
  const index = list?.way.every((step, at) => step === way[at]) ? way[list.way.length] : undefined;
  const entry = typeof index === "number" ? list?.entries[index] : undefined;
  const name = namedEntry(kind, isGroup(entry) ? entry : undefined);
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const inside = entry === undefined ? way : way.slice((list?.way.length ?? 0) + 1);
  if (!inside.some((step) => typeof step === "string")) return title;
  return `${title}, “${fieldLabel(kind, way, value)}”`;
}

function newText(
  kind: Kind,
  { files }: DataFolder,
  before: unknown,
  after: unknown,
): { source: string } | { reason: string } {
  const found = files.find((one) => one.kind.name === kind.name);
  if (!found) return { source: newDataFile(kind, after) };
  if ("problem" in found.file) throw new Error(`${kind.file} was read, and yet it can’t be read.`);
  const patched = patchData(found.file.source, kind, before, after);
  if ("source" in patched) return patched;
  const { line, message, help } = patched.problem;
  return {
    reason: `${kind.file} can’t be changed, because of its line ${line}: ${message} ${help}`,
  };
}

/** The folder as it will be with the new texts in it. */
async function withFiles(
  folder: DataFolder,
  texts: ReadonlyMap<string, string>,
): Promise<DataFolder> {
  const missing = new Set([...folder.strays.missing].filter((file) => !texts.has(file)));
  const files = await Promise.all(
    kinds
      .filter(({ file }) => !missing.has(file))
      .map(async (kind) => {
        const text = texts.get(kind.file);
        const file =
          text === undefined
            ? folder.files.find((one) => one.kind.name === kind.name)?.file
            : await readData(text, kind);
        return file ? [{ kind, file }] : [];
      }),
  );
  return { ...folder, strays: { ...folder.strays, missing }, files: files.flat() };
}
