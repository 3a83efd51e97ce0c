import { type Action, actionStatuses } from "../src/content/actions.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** How many actions there are and how many of them are how far, with the newest day of which that is true. */
export function actionCount(page: PageContext, actions: readonly Action[]): Html {
  const now = actions.flatMap(({ id }) => page.index.stepsOf.get(id)?.[0] ?? []);
  const all = text.actionsCount(actions.length);
  if (now.length === 0) return html`<p>${all}.</p>`;
  const counts = actionStatuses.flatMap((status) => {
    const count = now.filter((step) => step.status === status).length;
    return count > 0 ? [text.actionsStatusCount(count, text.actionStatus[status])] : [];
  });
  const silent = actions.length - now.length;
  if (silent > 0) counts.push(text.actionsNoStatusCount(silent));
  const newest = now.map(({ on }) => on).reduce((a, b) => (a > b ? a : b));
  return html`<p>${all}: ${counts.join(", ")}. ${text.actionsNewest(page.day(newest))}</p>`;
}
