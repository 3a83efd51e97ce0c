import type { ActionStatus } from "../actions.ts";
import type { Content } from "../content.ts";
import type { Report } from "../reports.ts";

/** How far an action was on a day, and the report that says so, unless the action itself does. */
export type ActionStep = { status: ActionStatus; on: string; report?: Report };

/**
 * How each action went, by its id, the newest day first: what reports say of it and what it says itself.
 * The first step is how far it is. Of an action without a status nothing is said.
 */
export function actionSteps({
  actions,
  reports,
}: Pick<Content, "actions" | "reports">): ReadonlyMap<string, readonly ActionStep[]> {
  const steps = new Map<string, ActionStep[]>();
  const add = (id: string, step: ActionStep) => {
    const known = steps.get(id);
    if (!known) steps.set(id, [step]);
    // What two say of one day they say alike
    else if (!known.some(({ on }) => on === step.on)) known.push(step);
  };
  for (const report of reports) {
    for (const { action, status } of report.actions ?? [])
      add(action, { status, on: report.date, report });
  }
  for (const { id, status, asOf } of actions) if (status && asOf) add(id, { status, on: asOf });
  for (const found of steps.values()) found.sort((a, b) => b.on.localeCompare(a.on));
  return steps;
}
