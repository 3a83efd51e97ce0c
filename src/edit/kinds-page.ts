import { type Html, html } from "../../_includes/html.ts";
import { kinds } from "../content/kinds.ts";
import { entriesOf } from "./entries.ts";
import type { Workspace } from "./workspace.ts";

/** The list of all that can be edited. */
export function kindsPage({ base, content }: Workspace): { title: string; main: Html } {
  const title = "Change what the site says";
  return {
    title,
    main: html`
<h1>${title}</h1>
<p>Choose what you want to change. A form changes nothing until you press “Save”.</p>
<ul class="cards">${kinds.map((kind) => {
      const count = entriesOf(kind, content[kind.name])?.entries.length;
      return html`
<li><h2><a href="${base}${kind.name}">${kind.title}</a></h2>
<p>${kind.purpose}${count === undefined ? "" : html` <span class="quiet">${count === 0 ? "There are none yet." : count === 1 ? "There is one." : `There are ${count}.`}</span>`}</p></li>`;
    })}
</ul>`,
  };
}
