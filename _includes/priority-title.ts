import type { Priority } from "../src/content/priorities.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { priorityLabel } from "./priority-label.ts";

/** A priority’s title, below what it is called and its number. */
export function priorityTitle(page: PageContext, priority: Priority): Html {
  const label = priorityLabel(page, priority);
  return html`${label && html`<span class="priority-number">${label}</span> `}${priority.title}`;
}
