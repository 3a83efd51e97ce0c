import { type Html, html } from "../../_includes/html.ts";
import type { Kind } from "../content/kinds.ts";
import type { EditAnswer } from "./edit-answer.ts";
import { entriesOf, idOf } from "./entries.ts";
import { entryTitle } from "./entry-title.ts";
import { segmentOf } from "./form-at.ts";
import { errorSummary } from "./form-page.ts";
import { hiddenFields } from "./hidden-fields.ts";
import type { Posted } from "./posted-draft.ts";
import { saveEdit } from "./save-edit.ts";
import { withEntries } from "./with-entries.ts";
import type { Workspace } from "./workspace.ts";

/** The list of a kind’s entries, or what comes of moving one of them. */
export function answerKind(
  workspace: Workspace,
  kind: Kind,
  posted: Posted | undefined,
): EditAnswer {
  const said = new Map(posted).get("do") ?? "";
  const [, act, segment] = /^(up|down):([\w.-]+)$/.exec(said) ?? [];
  const { entries = [] } = entriesOf(kind, workspace.content[kind.name]) ?? {};
  const from = entries.findIndex((entry, index) => segmentOf(entries, entry, index) === segment);
  const to = act === "up" ? from - 1 : from + 1;
  if (!act || from < 0 || to < 0 || to >= entries.length) return kindPage(workspace, kind);
  const after = withEntries(workspace.content, kind, (list) => {
    const moved = [...list];
    moved.splice(to, 0, ...moved.splice(from, 1));
    return moved;
  });
  const entry = idOf(entries[from]);
  const title = entryTitle(kind, entries[from], from);
  const answer = saveEdit(workspace, {
    after,
    isOwn: () => false,
    path: kind.name,
    done: `“${title}” was moved ${act}.`,
    ...(entry ? { entry } : {}),
  });
  if ("saved" in answer) return answer;
  return kindPage(workspace, kind, errorSummary(workspace, answer.mistakes));
}

function kindPage(workspace: Workspace, kind: Kind, summary: Html | "" = ""): EditAnswer {
  const { base, content } = workspace;
  const list = entriesOf(kind, content[kind.name]);
  const { title, purpose } = kind;
  return {
    title: summary === "" ? title : `Error: ${title}`,
    main: html`
<p class="back"><a href="${base}">All that can be changed</a></p>
${summary}
<h1>${title}</h1>
<p>${purpose}</p>${
      kind.parts
        ? html`
<ul class="cards">${kind.parts.map(
            (part) => html`
<li><h2><a href="${base}${kind.name}/${part.path}">${part.title}</a></h2></li>`,
          )}
</ul>`
        : ""
    }${list ? entryList(workspace, kind, list.entries) : ""}`,
  };
}

function entryList(workspace: Workspace, kind: Kind, entries: readonly unknown[]): Html {
  const address = `${workspace.base}${kind.name}`;
  const list = html`
<ol class="entries">${entries.map((_, index) => entryItem(address, kind, entries, index))}
</ol>`;
  return html`
<p><a class="button" href="${address}/new">Add ${kind.entry}</a></p>${
    // A form without a button would be none
    entries.length > 1
      ? html`
<p class="hint">The order here is that of the site. Moving an entry is kept at once.</p>
<form method="post" action="${address}">${hiddenFields(workspace)}${list}
</form>`
      : list
  }`;
}

function entryItem(address: string, kind: Kind, entries: readonly unknown[], index: number): Html {
  const entry = entries[index];
  const segment = segmentOf(entries, entry, index);
  const title = entryTitle(kind, entry, index);
  const which = html`<span class="hidden"> “${title}”</span>`;
  const button = (act: "up" | "down"): Html =>
    html`<button class="small" type="submit" name="do" value="${act}:${segment}">Move ${act}${which}</button> `;
  return html`
<li id="entry-${segment}"><a class="entry" href="${address}/${segment}">${title}</a>
<span class="buttons">${index > 0 ? button("up") : ""}${index < entries.length - 1 ? button("down") : ""}<a class="small" href="${address}/${segment}/remove">Remove${which}</a></span></li>`;
}
