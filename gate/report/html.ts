import type { Finding } from "../model/finding.ts";
import { escapeXml } from "./escape-xml.ts";
import { placeOf } from "./place.ts";
import { countFindings, type Totals } from "./totals.ts";

/**
 * The report as one page that everyone can read: no script, nothing loaded, light and dark.
 *
 * @see https://www.w3.org/WAI/WCAG22/quickref/
 */
export function reportHtml(findings: readonly Finding[], totals: Totals): string {
  const pages = [...Map.groupBy(findings, ({ page }) => page)];
  const summary = countFindings(findings, totals.pages);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(`Barriers: ${summary}`)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>Barriers in ${code(totals.folder)}</h1>
<p class="summary">${escapeXml(capital(summary))}.</p>
<p>Checks that ran: ${escapeXml(totals.checks.join(", "))}. An error must be mended; a warning may stay.</p>
${pages.length > 1 ? contents(pages) : ""}
${pages.map(pageSection).join("\n")}
${totals.tables.map(table).join("\n")}
</main>
</body>
</html>
`;
}

type PageFindings = readonly [string, readonly Finding[]];

const idOf = (index: number): string => `page-${index + 1}`;

function contents(pages: readonly PageFindings[]): string {
  const items = pages.map(
    ([page, list], index) =>
      `<li><a href="#${idOf(index)}">${list.length} on ${code(page)}</a></li>`,
  );
  return `<nav aria-labelledby="contents">
<h2 id="contents">Findings on each page</h2>
<ul>
${items.join("\n")}
</ul>
</nav>`;
}

function pageSection([page, list]: PageFindings, index: number): string {
  return `<section aria-labelledby="${idOf(index)}">
<h2 id="${idOf(index)}">${code(page)}</h2>
<ol>
${list.map(item).join("\n")}
</ol>
</section>`;
}

function item(finding: Finding): string {
  const { severity, message, help, selector, criterion, check, rule } = finding;
  const facts = [
    ["Where", code(placeOf(finding))],
    ...(selector ? [["Element", code(selector)]] : []),
    ["Rule", code(`${check}: ${rule}`)],
    ...(criterion ? [["Asked by", link(criterion)]] : []),
  ].map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return `<li class="${severity}">
<p><strong>${severity === "error" ? "Error" : "Warning"}:</strong> ${escapeXml(message)}</p>
<p>${escapeXml(help)}</p>
<dl>${facts.join("")}</dl>
</li>`;
}

/** Only what leads somewhere on the web becomes a link. */
function link(address: string): string {
  if (!/^https?:\/\//.test(address)) return code(address);
  return `<a href="${escapeXml(address)}">${escapeXml(titleOf(address))}</a>`;
}

/** `reflow` for the page of WCAG that explains 1.4.10, the host for another. */
function titleOf(address: string): string {
  const name = /\/WCAG22\/Understanding\/([\w-]+)\.html$/.exec(address)?.[1];
  return name
    ? `WCAG 2.2, ${name.replaceAll("-", " ")}`
    : address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

function table({ title, head, rows }: Totals["tables"][number]): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? `<th scope="row">${escapeXml(cell)}</th>` : `<td>${escapeXml(cell)}</td>`,
      )
      .join("");
  return `<section>
<h2>${escapeXml(title)}</h2>
<div class="table" tabindex="0" role="region" aria-label="${escapeXml(title)}"><table>
<thead><tr>${head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}
</tbody>
</table></div>
</section>`;
}

const code = (text: string): string => `<code translate="no">${escapeXml(text)}</code>`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const style = `
:root { --ground: #fff; --words: #1b1b1f; --link: #0b4a8f; --line: #6b6b75; --error: #a3112b; --warning: #6b4a00; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16161a; --words: #ededf0; --link: #9cc8ff; --line: #9a9aa5; --error: #ff9fae; --warning: #f2ca6b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--words); font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; line-height: 1.3; margin-block: 2.5rem 1rem; overflow-wrap: anywhere; }
p { margin-block: 0.5rem; max-inline-size: 38rem; overflow-wrap: anywhere; }
.summary { font-size: 1.25rem; font-weight: 700; }
a { color: var(--link); }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; }
nav li { padding-block: 0.35rem; }
nav a { padding-block: 0.35rem; }
ol { padding-inline-start: 1.75rem; }
ol > li { margin-block: 1.5rem; padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--line); }
ol > .error { border-color: var(--error); }
ol > .warning { border-color: var(--warning); }
.error strong { color: var(--error); }
.warning strong { color: var(--warning); }
code { font-family: ui-monospace, monospace; font-size: 0.95em; overflow-wrap: anywhere; }
dl { margin-block: 0.75rem 0; }
dl > div { display: flex; flex-wrap: wrap; column-gap: 0.75rem; margin-block: 0.25rem; }
dt { font-weight: 700; min-inline-size: 5.5rem; }
dd { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
dd a { display: inline-block; min-block-size: 1.75rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.35rem 0.75rem; border: 1px solid var(--line); text-align: start; }
@media print { a { color: inherit; } ol > li { break-inside: avoid; } }
`;
