import { type Html, html } from "../../_includes/html.ts";
import { nounOf } from "../content/explain/noun-of.ts";
import type { EditAnswer } from "./edit-answer.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Form, formOf } from "./form-at.ts";
import type { ToldMistake } from "./form-page.ts";
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
  const seen = fingerprint(form);
  const answer = saveEdit(workspace, {
    after,
    isOwn: () => false,
    path: kind.name,
    done: `“${title}” was removed.`,
  });
  const fields = new Map(posted);
  const isAsked = fields.get("do") === "remove" && (fields.get("seen") ?? seen) === seen;
  if ("saved" in answer && isAsked) return answer;
  const noun = nounOf(kind);
  const heading = `Remove the ${noun} “${title}”?`;
  const back = formOf(workspace, kind.name, way)?.path ?? kind.name;
  const { base } = workspace;
  return {
    title: heading,
    main: html`
<p class="back"><a href="${base}${kind.name}">Back to “${kind.title}”</a></p>
<h1>${heading}</h1>${
      "saved" in answer
        ? html`
<form method="post" action="${base}${back}/remove">${hiddenFields(workspace)}
<input type="hidden" name="seen" value="${seen}">
<p class="buttons"><button class="main" type="submit" name="do" value="remove">Remove it</button> <a href="${base}${kind.name}">Keep it</a></p>
</form>`
        : html`${inTheWay(workspace, answer.mistakes, noun)}
<p><a href="${base}${kind.name}">Keep it</a></p>`
    }`,
  };
}

/** What leads to an entry that is to be removed, each place once; else why it must stay. */
function inTheWay({ base }: Workspace, mistakes: readonly ToldMistake[], noun: string): Html {
  const places = new Map(
    mistakes.flatMap(({ elsewhere }) =>
      elsewhere?.path.includes("/") ? [[elsewhere.path, elsewhere.title]] : [],
    ),
  );
  if (places.size === 0) {
    return html`${mistakes.map(
      ({ message, help }) => html`
<p>${message} ${help}</p>`,
    )}`;
  }
  return html`
<p>It can’t be removed yet: ${places.size === 1 ? "one form of" : `${places.size} forms of`} this site still ${places.size === 1 ? "uses" : "use"} this ${noun}. Choose another one in each, then remove it.</p>
<ul class="cards">${[...places].map(
    ([path, title]) => html`
<li><a href="${base}${path}">${title}</a></li>`,
  )}
</ul>`;
}
