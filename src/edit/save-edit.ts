import type { RawContent } from "../content/content.ts";
import { toldInForm } from "../content/explain/told-in-form.ts";
import { type KindName, kinds } from "../content/kinds.ts";
import type { EditAnswer } from "./edit-answer.ts";
import { formOf } from "./form-at.ts";
import type { ToldMistake } from "./form-page.ts";
import { type FoundMistake, freshMistakes } from "./fresh-mistakes.ts";
import { pictureNamesIn } from "./picture-names-in.ts";
import type { Workspace } from "./workspace.ts";

type Saved = Extract<EditAnswer, { saved: RawContent }>;

/**
 * Judges an edit by the rules for all content.
 *
 * @param isOwn whether a mistake is in what was edited
 * @param fieldOf the name of the form’s field for a mistake, where the form has it
 * @returns the content after the edit, or what stands in its way
 */
export function saveEdit(
  workspace: Workspace,
  {
    after,
    isOwn,
    fieldOf = () => undefined,
    ...saved
  }: {
    after: RawContent;
    isOwn: (found: FoundMistake) => boolean;
    fieldOf?: (found: FoundMistake) => string | undefined;
  } & Pick<Saved, "path" | "done" | "entry">,
): Saved | { mistakes: ToldMistake[] } {
  const { content: before, files } = workspace;
  const named = { files, pictures: pictureNamesIn(workspace) };
  const mistakes = freshMistakes({ before, after, named }, isOwn).map((found): ToldMistake => {
    const field = fieldOf(found);
    const told = toldInForm(found.mistake);
    if (field !== undefined) return { ...told, field };
    const elsewhere = formOf({ content: after }, found.kind.name, found.mistake.path);
    return { ...told, ...(elsewhere ? { elsewhere } : {}) };
  });
  if (mistakes.length > 0) return { mistakes };
  const changed = changedKinds(before, after);
  const done = changed.length > 0 ? saved.done : "Nothing was changed.";
  return { saved: after, kinds: changed, ...saved, done };
}

/** The kinds that differ. Equal values may be written anew: what differs in nothing is no change. */
function changedKinds(before: RawContent, after: RawContent): KindName[] {
  return kinds.flatMap(({ name }) =>
    before[name] === after[name] || JSON.stringify(before[name]) === JSON.stringify(after[name])
      ? []
      : [name],
  );
}
