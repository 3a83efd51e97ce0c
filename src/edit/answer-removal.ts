import { html } from "../../_includes/html.ts";
import type { EditAnswer } from "./edit-answer.ts";
import { type Form, formOf } from "./form-at.ts";
import { errorSummary } from "./form-page.ts";
import { hiddenFields } from "./hidden-fields.ts";
import { missingPage } from "./missing-page.ts";
import type { Posted } from "./posted-draft.ts";
import { saveEdit } from "./save-edit.ts";
import { withEntries } from "./with-entries.ts";
import type { Workspace } from "./workspace.ts";

/** Asks whether an entry is to be removed, or removes it. What still leads to it is told first. */
export function answerRemoval(
  workspace: Workspace,
  form: Form,
  posted: Posted | undefined,
): EditAnswer {
  const { kind, title, way } = form;
  const index = way.at(-1);
  if (form.before === undefined || typeof index !== "number") return missingPage(workspace);
  const after = withEntries(workspace.content, kind, (entries) => entries.toSpliced(index, 1));
  const answer = saveEdit(workspace, {
    after,
    isOwn: () => false,
    path: kind.name,
    done: `“${title}” was removed.`,
  });
  if ("saved" in answer && new Map(posted).get("do") === "remove") return answer;
  const noun = kind.entry.replace(/^(?:an?|the) /, "");
  const heading = `Remove the ${noun} “${title}”?`;
  const back = formOf(workspace, kind.name, way)?.path ?? kind.name;
  const { base } = workspace;
  return {
    title: heading,
    main: html`
<p class="back"><a href="${base}${kind.name}">Back to “${kind.title}”</a></p>
${"mistakes" in answer ? errorSummary(workspace, answer.mistakes) : ""}
<h1>${heading}</h1>${
      "saved" in answer
        ? html`
<form method="post" action="${base}${back}/remove">${hiddenFields(workspace)}
<p class="buttons"><button class="main" type="submit" name="do" value="remove">Remove it</button> <a href="${base}${kind.name}">Keep it</a></p>
</form>`
        : html`
<p>It can’t be removed as long as something else on the site needs it.</p>
<p><a href="${base}${kind.name}">Keep it</a></p>`
    }`,
  };
}
