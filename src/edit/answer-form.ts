import { nounOf } from "../content/explain/noun-of.ts";
import { normalise } from "../content/read/normalise.ts";
import { changeDraft, listChange } from "./change-draft.ts";
import { type Draft, groupDraft } from "./draft.ts";
import type { EditAnswer } from "./edit-answer.ts";
import { entriesOf, idOf } from "./entries.ts";
import { entryTitle } from "./entry-title.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Form } from "./form-at.ts";
import { formPage, type ToldMistake } from "./form-page.ts";
import { formValue } from "./form-value.ts";
import type { FoundMistake } from "./fresh-mistakes.ts";
import { newId } from "./new-id.ts";
import { type Posted, postedDraft } from "./posted-draft.ts";
import { saveEdit } from "./save-edit.ts";
import { settled } from "./settled.ts";
import { withEntries } from "./with-entries.ts";
import type { Workspace } from "./workspace.ts";

/** A form as it stands, or what comes of the button that was pressed in it. */
export function answerForm(
  workspace: Workspace,
  form: Form,
  posted: Posted | undefined,
): EditAnswer {
  if (!posted) return formPage(workspace, form, groupDraft(form.questions, form.before), {});
  const said = new Map(posted).get("do") ?? "save";
  const draft = postedDraft(form.questions, posted);
  // What was there when the form was opened is known until somebody saves
  const seen = new Map(posted).get("seen");
  const opened = seen === undefined ? {} : { seen };
  const change = listChange(said);
  if (change) {
    const changed = changeDraft(form.questions, draft, change);
    return formPage(workspace, form, changed.draft, { focus: changed.at, ...opened });
  }
  const again = /^again:(.+)$/.exec(said)?.[1] ?? searchedFor(posted);
  if (again) return formPage(workspace, form, draft, { focus: again, ...opened });
  if (seen !== undefined && seen !== fingerprint(form)) {
    return formPage(workspace, form, draft, { mistakes: [movedMeanwhile] });
  }
  return save(workspace, form, draft);
}

/** The picture for which a word was typed and not looked up yet: Enter in its field means “Search”. */
function searchedFor(posted: Posted): string | undefined {
  const fields = new Map(posted);
  const typed = posted.find(([name, value]) => {
    const field = /^(.+)\.search$/.exec(name)?.[1];
    return field && value.trim() !== "" && value.trim() !== fields.get(`${field}.searched`);
  });
  return typed?.[0].replace(/\.search$/, "");
}

/** Whoever presses “Save” once more has seen this, and the form knows of the other change then. */
const movedMeanwhile: ToldMistake = {
  message: "Somebody changed this while you were typing.",
  help: "Below is what you typed. Press “Save” again to keep yours, or “Cancel” to keep the other.",
};

function save(workspace: Workspace, form: Form, draft: Draft): EditAnswer {
  const { kind, way, questions, before } = form;
  const { value, nameOf, names, slips } = formValue(questions, draft, before);
  const group = normalise(value);
  const isNew = before === undefined;
  if (isNew && isThereAlready(workspace, form, group)) {
    return formPage(workspace, form, draft, { mistakes: [addedAlready] });
  }
  const { after, entry, title } = withGroup(workspace, form, group, isNew);

  const isOwn = ({ kind: other, mistake }: FoundMistake): boolean =>
    other.name === kind.name &&
    way.every((step, at) => mistake.path[at] === step) &&
    (way.length > 0 || questions.some(({ name }) => name === mistake.path[0]));
  const fieldOf = (found: FoundMistake): string | undefined =>
    isOwn(found) ? (nameOf(found.mistake.path.slice(way.length)) ?? firstName(form)) : undefined;

  const answer = saveEdit(workspace, {
    after,
    isOwn,
    fieldOf,
    path: kind.name,
    done: isNew ? `“${title}” was added.` : `“${title}” was saved.`,
    ...(entry ? { entry } : {}),
  });
  const slipped = slips.map(({ way: at, ...slip }) => ({ ...slip, field: nameOf(at) ?? "" }));
  if ("saved" in answer && slipped.length === 0) return answer;
  const told = "mistakes" in answer ? answer.mistakes : [];
  const mistakes = [
    ...slipped,
    ...told.filter(({ field }) => !slipped.some((one) => one.field === field)),
  ];
  return formPage(workspace, form, draft, { mistakes: inOrder(mistakes, names) });
}

const addedAlready: ToldMistake = {
  message: "An entry that says just this is there already.",
  help: "Perhaps you added it a moment ago. Look for it in the list.",
};

/** Whether an entry says the same in all that its form asks: somebody pressed “Save” twice, or went back. */
function isThereAlready(
  { content }: Workspace,
  { kind, questions }: Form,
  group: unknown,
): boolean {
  const asked = questions.filter(({ type }) => type !== "given");
  const said = (entry: unknown): string => fingerprint({ questions: asked, before: entry });
  const { entries = [] } = entriesOf(kind, content[kind.name]) ?? {};
  return entries.some((entry) => said(entry) === said(group));
}

function withGroup({ content }: Workspace, form: Form, group: unknown, isNew: boolean) {
  const { kind, way, title } = form;
  if (way.length === 0) {
    return { after: settled({ ...content, [kind.name]: group }), entry: undefined, title };
  }
  const index = Number(way.at(-1));
  const named = entryTitle(kind, group, index);
  const id = isNew ? newId(content, named, nounOf(kind)) : undefined;
  const entry = id ? { id, ...(group as object) } : group;
  const after = withEntries(content, kind, (entries) => entries.toSpliced(index, 1, entry));
  return { after, entry: id ?? idOf(group), title: named };
}

/** Where a mistake in what isn’t asked is told. */
const firstName = ({ questions }: Form): string =>
  questions.find(({ type }) => type !== "given")?.name ?? "";

/** Mistakes as their fields stand in the form; those of other forms come last. */
function inOrder(mistakes: readonly ToldMistake[], names: readonly string[]): ToldMistake[] {
  const places = new Map(names.map((name, place) => [name, place]));
  const place = ({ field }: ToldMistake): number => places.get(field ?? "") ?? names.length;
  return mistakes.toSorted((a, b) => place(a) - place(b));
}
