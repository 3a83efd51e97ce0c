import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { pagesToRead, titleOf } from "./page-table.ts";

/** The list of links to the pages of a menu, with a mark at the one on which it stands. */
export function pageMenu({ content, path, address }: PageContext, menu: "header" | "footer"): Html {
  const rows = pagesToRead(content).filter(([, row]) => row.menu === menu);
  const targets = rows.map(([, row]) => [
    row.part ? `${row.path}#${row.part}` : row.path,
    titleOf(row, content),
  ]);
  return html`<ul>${targets.map(
    ([target = "", label = ""]) => html`
      <li><a href="${address(target)}"${target === path ? html` aria-current="page"` : ""}>${label}</a></li>`,
  )}
    </ul>`;
}
