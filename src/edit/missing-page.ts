import { type Html, html } from "../../_includes/html.ts";
import type { Kind } from "../content/kinds.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Says that there is no such form.
 *
 * @param kind what can’t be edited by form, since it can’t be read
 */
export function missingPage(
  { base }: Workspace,
  kind?: Kind,
): { title: string; main: Html; missing: true } {
  const title = kind
    ? `“${kind.title}” can’t be changed by form now`
    : "There is nothing to change here";
  return {
    missing: true,
    title,
    main: html`
<h1>${title}</h1>
<p>${
      kind
        ? "It isn’t written as it should be, so that a form might damage it. Ask whoever looks after this site to mend it first."
        : "It may have been removed, or have another name now."
    }</p>
<p><a href="${base}">All that can be changed</a></p>`,
  };
}
