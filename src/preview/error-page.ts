import { visibleValues } from "check-barriers/text";
import { type Html, html } from "../../_includes/html.ts";
import type { Problem } from "../content/problem.ts";
import type { Failure } from "./failure.ts";

const styles = html`
:root { color-scheme: light dark; font: 1.1875rem/1.6 system-ui, sans-serif; }
body { margin: 0 auto; max-inline-size: 44rem; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.1875rem; margin-block: 0; overflow-wrap: anywhere; }
ol { list-style: none; padding: 0; }
li { border-inline-start: 6px solid; margin-block: 1.5rem; padding-inline-start: 1rem; }
p { margin-block: 0.4rem; overflow-wrap: anywhere; }
a { color: inherit; display: inline-block; padding-block: 0.6rem; position: relative; }
a > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/**
 * Tells in the browser why there is nothing new to see. The page loads anew when that is mended.
 *
 * @param forms the address of the form for each mistake, where one can mend it
 */
export function errorPage(found: Failure, forms: readonly (string | undefined)[]): string {
  const failure = visibleValues(found);
  const title =
    "problems" in failure
      ? failure.problems.length === 1
        ? "There is a mistake to mend"
        : `There are ${failure.problems.length} mistakes to mend`
      : "The site can’t be built";
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${"problems" in failure ? html`<ol>${failure.problems.map((problem, index) => item(problem, forms[index]))}</ol>` : html`<p>${failure.reason}</p>`}
<p>Mend the file and save it. This page then shows the site again by itself.</p>
</main>
</body>
</html>
`.markup;
}

function item(
  { file, line, column, entry, message, help }: Problem,
  form: string | undefined,
): Html {
  return html`<li>
<h2>${file}, line ${line}, column ${column}</h2>
${entry ? html`<p>In: ${entry}</p>` : ""}
<p><strong>${message}</strong></p>
<p>${help}</p>${
    form
      ? html`
<p><a href="${form}">Mend this by form<span>: ${file}, line ${line}, column ${column}</span></a></p>`
      : ""
  }
</li>`;
}
