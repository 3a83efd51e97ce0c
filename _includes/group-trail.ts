import type { Group } from "../src/content/groups.ts";
import type { Priority } from "../src/content/priorities.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** The groups that a priority is in, the outermost first, each with the way back; nothing outside of any. */
export function groupTrail(page: PageContext, { group }: Priority): Html | "" {
  const around = groupsAround(page, group);
  if (around.length === 0) return "";
  const links = around.map(
    ({ id, title }, depth) =>
      html`${depth > 0 ? " › " : ""}<a href="${page.address(`index.html#${id}`)}">${title}</a>`,
  );
  return html`<p class="group-trail">${interfaceText.partOf} ${links}</p>`;
}

function groupsAround(page: PageContext, id: string | undefined): Group[] {
  const group = id === undefined ? undefined : page.index.groups.get(id);
  return group ? [...groupsAround(page, group.within), group] : [];
}
