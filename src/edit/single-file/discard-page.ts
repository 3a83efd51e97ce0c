import { html } from "../../../_includes/html.ts";
import type { EditorPage } from "./changes-page.ts";

/** Asks whether all changes are to be thrown away. */
export function discardPage(base: string, count: number): EditorPage {
  const title = "Throw away all your changes?";
  const what = count === 1 ? "your change" : `all ${count} of your changes`;
  return {
    title,
    main: html`
<p class="back"><a href="${base}changes">Back to “Your changes”</a></p>
<h1>${title}</h1>
<p>This browser then forgets ${what}, and what you typed into forms. A proposal that you saved as a file stays where it is.</p>
<form method="post" action="${base}discard">
<p class="buttons"><button class="main" type="submit" name="do" value="discard">Throw them away</button> <a href="${base}changes">Keep them</a></p>
</form>`,
  };
}
