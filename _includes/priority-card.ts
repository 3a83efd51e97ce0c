import type { Priority } from "../src/content/priorities.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";
import { place } from "./place.ts";

/** A priority’s number, title and picture; all of it is one link to the priority’s page. */
export function priorityCard(page: PageContext, priority: Priority): Html {
  const { id, number, title, hue } = priority;
  return html`<div class="priority-card hue-${hue}" data-entry="${id}">
  ${picture(page, priority.picture)}
  <h3>${place(id)}<a href="${page.address(`priorities/${id}.html`)}"><span class="priority-number">${interfaceText.priority(number)}</span> ${title}</a></h3>
</div>`;
}
