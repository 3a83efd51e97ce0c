import { type Html, html } from "./html.ts";
import { hueClass } from "./hue-class.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { siteOnly } from "./site-only.ts";

/** The way to each of the outermost groups, wherever in the list it stands; nothing for a single one. */
export function groupLinks(page: PageContext): Html | "" {
  const outer = page.content.groups.filter(({ within }) => within === undefined);
  if (outer.length < 2) return "";
  return siteOnly(
    page,
    () => html`<nav class="contents group-links" aria-label="${interfaceText.groupLinks}">
    <ul>${outer.map(
      ({ id, title }) => html`
      <li><a class="${hueClass(page, id)}" href="${page.address(`index.html#${id}`)}">${title}</a></li>`,
    )}
    </ul>
  </nav>
  `,
  );
}
