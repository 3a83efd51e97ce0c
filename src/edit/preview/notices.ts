import { type Html, html } from "../../../_includes/html.ts";
import type { Kind } from "../../content/kinds.ts";
import type { Problem } from "../../content/problem.ts";
import { base } from "./edit-room.ts";
import type { NotSaved } from "./save-content.ts";

/** Tells, in place of its forms, that a kind can’t be edited by form, and where that is to be mended. */
export function unreadablePage({ title }: Kind, problem: Problem): { title: string; main: Html } {
  const heading = `“${title}” can’t be changed by form now`;
  return {
    title: heading,
    main: html`<h1>${heading}</h1>
<p>A form might damage what isn’t written as it should be. Nothing was changed.</p>
${placeOf(problem)}
<p><a href="${base}">All that can be changed</a></p>`,
  };
}

/** Tells above a form why what was typed into it wasn’t saved. */
export function notSavedNotice(folder: string, failed: NotSaved, form: string): Html {
  const file = `${folder}/${failed.file}`;
  switch (failed.why) {
    case "changed":
      return changedNotice(form);
    case "locked":
      return notice(
        html`<p>The file ${file} can’t be written. See that you may change it, and that no other program keeps it locked. Then save again.</p>`,
      );
    case "unfit":
      return notice(html`<p>The file isn’t written so that a form can change it. Mend it by hand, then save again.</p>
${placeOf({ file, ...failed.problem })}`);
    default:
      return failed satisfies never;
  }
}

/** Tells above a form that what it shows was changed since it was opened. */
const changedNotice = (form: string): Html =>
  notice(html`<p>Another program, or another window, has changed this since you opened the form. What you typed stands below.</p>
<p><a href="${base}${form}">Look at what is there now</a>, and press “Back” to come back here. If you save again, what stands below takes its place.</p>`);

const notice = (
  words: Html,
): Html => html`<div class="errors" id="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-title">
<h2 id="errors-title">Nothing was saved</h2>
${words}
</div>
`;

const placeOf = ({
  file,
  line,
  column,
  message,
  help,
}: Problem): Html => html`<p>In ${file}, line ${line}, column ${column}:</p>
<p><strong>${message}</strong></p>
<p>${help}</p>`;
