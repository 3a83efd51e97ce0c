import { helpLinks } from "../src/content/lists/help-links.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { priorityName } from "./priority-name.ts";
import { versionLink } from "./version-link.ts";
import { wayTo } from "./way-to.ts";

/** Where to begin, for each kind of reader, from what the publication has. */
export function routes(page: PageContext): Html {
  const { easyRead, links, contacts, quotes, publication, versions } = page.content;
  const original = page.index.original;
  const way = (target: string, label: string) =>
    html`<a href="${page.address(target)}">${label}</a>`;
  const hasHelp = contacts.length > 0 || helpLinks(links).length > 0;
  const help = hasHelp ? [way("help.html", text.helpHome)] : [];
  const young = versions
    .filter(({ kind }) => kind === "young-people")
    .map((version) => versionLink(page, version));
  const easy = easyRead.parts.length > 0 ? [way("easy-read.html", text.easyReadStart)] : [];
  const ways: [string, Html[]][] = [
    [text.routeYoung, [...young, ...easy, ...help]],
    [
      text.routeParent,
      [
        ...help,
        way("index.html#priorities", text.routePriorities(priorityName(publication))),
        ...(quotes.length > 0 ? [way("quotes.html", text.quotes)] : []),
      ],
    ],
    [
      text.routeProfessional,
      [
        way("strategy.html", text.strategy),
        ...(original ? [wayTo(page, original)] : []),
        way("downloads.html", text.downloads),
      ],
    ],
  ];
  const some = ways.filter(([, targets]) => targets.length > 0);
  return html`<div class="routes">${some.map(
    ([who, targets]) => html`
<section class="route">
  <h3>${who}</h3>
  <ul>${targets.map((target) => html`<li class="own-line">${target}</li>`)}</ul>
</section>`,
  )}
</div>`;
}
