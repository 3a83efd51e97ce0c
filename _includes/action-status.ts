import type { ActionStep } from "../src/content/lists/action-steps.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { statusMark } from "./status-mark.ts";

/** How far an action is, of which day that is true, and how far it was before. */
export function actionStatus(page: PageContext, steps: readonly ActionStep[]): Html {
  const [now, ...before] = steps;
  if (!now) return html`${text.actionNoStatus}`;
  return html`${step(page, now)}${
    before.length > 0
      ? html`<p class="quiet">${text.actionBefore} ${before.map((one, index) => html`${index > 0 ? "; " : ""}${step(page, one)}`)}</p>`
      : ""
  }`;
}

function step(page: PageContext, { status, on, report }: ActionStep): Html {
  const day = text.actionStatusOn(page.day(on));
  const target = report ? page.address(`progress.html#${report.id}`) : "";
  return html`${statusMark(status)} ${target ? html`<a href="${target}">${day}</a>` : day}`;
}
