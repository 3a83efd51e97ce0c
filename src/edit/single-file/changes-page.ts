import { type Html, html } from "../../../_includes/html.ts";
import { errorSummary } from "../form-page.ts";
import type { ChangedItem } from "./changed-items.ts";
import type { Work } from "./work.ts";

/** A page of the editor. */
export type EditorPage = { title: string; main: Html };

/** What is wrong in the form by which a proposal is handed on. */
export type HandingMistakes = { who?: string; why?: string };

/**
 * Shows what was changed, in plain words, each with a way to take it back, and asks who proposes it and
 * why.
 *
 * @param open what is typed in forms and not saved: what each is called, and its path
 * @param said what stands at the top: that something was taken back, or why not
 */
export function changesPage({
  base,
  items,
  work,
  open,
  canPropose,
  mistakes = {},
  said = html``,
}: {
  base: string;
  items: readonly ChangedItem[];
  work: Pick<Work, "who" | "why">;
  open: readonly { title: string; path: string }[];
  canPropose: boolean;
  mistakes?: HandingMistakes;
  said?: Html;
}): EditorPage {
  const title = "Your changes";
  const wrong = Object.entries(mistakes).map(([field, message]) => ({ field, message, help: "" }));
  const back = html`
<p class="back"><a href="${base}">All that can be changed</a></p>`;
  const forms =
    open.length > 0
      ? html`
<section><h2>Not saved yet</h2>
<p>You began to fill in these forms. What you typed there is in no proposal until you press “Save”.</p>
<ul class="cards">${open.map(
          ({ title, path }) => html`
<li><a href="${base}${path}">${title}</a></li>`,
        )}
</ul></section>`
      : "";
  if (items.length === 0) {
    return {
      title,
      main: html`${back}${said}
<h1>${title}</h1>
<p>You have changed nothing yet.</p>${forms}`,
    };
  }
  return {
    title: wrong.length > 0 ? `Error: ${title}` : title,
    main: html`${back}${said}${wrong.length > 0 ? errorSummary({ base }, wrong) : ""}
<h1>${title}</h1>
<p>This is what you changed. The site says it only once whoever looks after the site has taken it over.</p>
<form method="post" action="${base}changes">
<ul class="cards changes">${items.map(
      (item) => html`
<li>${changed(item)}</li>`,
    )}
</ul>
</form>${forms}
<form method="post" action="${base}changes" novalidate>
<h2>Hand it on</h2>
${field("who", "Your name, and where you work", "Everyone may read it later. Such as: Ann Example, SEND team, or your team alone.", work.who, mistakes.who)}
${field("why", "Why it should be changed", "One or two sentences. Everyone may read them later.", work.why, mistakes.why)}
<p class="buttons"><button class="main" type="submit" name="do" value="file">Save the proposal as a file</button>${
      canPropose
        ? html` <button type="submit" name="do" value="issue">Propose it online</button>`
        : ""
    }</p>
<p class="hint">${
      canPropose
        ? "The file is for sending on. Proposing online opens another site, on which you need an account."
        : "Then send the file to whoever looks after the site."
    }</p>
</form>
<p><a href="${base}discard">Throw away all your changes</a></p>`,
  };
}

function field(name: string, label: string, hint: string, value: string, wrong = ""): Html {
  const described = `f-${name}-hint${wrong ? ` f-${name}-error` : ""}`;
  return html`<div class="field">
<label for="f-${name}">${label}</label>
<p class="hint" id="f-${name}-hint">${hint}</p>${
    wrong
      ? html`
<p class="error" id="f-${name}-error"><span class="hidden">Error: </span>${wrong}</p>`
      : ""
  }
<textarea id="f-${name}" name="${name}" rows="${name === "why" ? 3 : 1}" aria-describedby="${described}"${wrong ? html` aria-invalid="true"` : ""}>
${value}</textarea>
</div>`;
}

function changed({ key, kind, title, what, before, after, undone }: ChangedItem): Html {
  return html`<h2>${kind.title === title ? title : html`${kind.title}: “${title}”`}</h2>
<p><b>${what}</b></p>${lines("It said:", before, "del")}${lines("Now it says:", after, "ins")}
${
  undone
    ? html`<p class="buttons"><button class="small" type="submit" name="do" value="undo:${key}">Take this back<span class="hidden">: “${title}”, ${what}</span></button></p>`
    : html`<p class="hint">It follows from your other changes by itself.</p>`
}`;
}

function lines(label: string, words: readonly string[], mark: "del" | "ins"): Html | "" {
  if (words.length === 0) return "";
  const marked = (line: string): Html =>
    mark === "del" ? html`<del>${line}</del>` : html`<ins>${line}</ins>`;
  return html`
<div class="${mark === "del" ? "was" : "is"}"><p class="hint">${label}</p>${words.map((line) => html`<p>${marked(line)}</p>`)}</div>`;
}
