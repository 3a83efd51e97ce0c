import { actionsSchema } from "../actions.ts";
import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { reportsSchema } from "../reports.ts";
import { shown } from "../values/shown.ts";
import { timeInWords } from "../values/time-in-words.ts";
import { calledInForm } from "./called-in-form.ts";
import { soundValue } from "./sound-value.ts";
import { textsAt, valuesAt } from "./values-at.ts";

/** Tells where a status has no day, and where two entries say another thing of one action and day. */
export function checkProgress(content: RawContent): LocatedMistake[] {
  return [...statusesHaveDays(content), ...dayHasOneStatus(content)];
}

function statusesHaveDays({ actions }: RawContent): LocatedMistake[] {
  return valuesAt(actions, "*").flatMap(({ path, value }): LocatedMistake[] => {
    const status = valuesAt(value, "status").length > 0;
    const asOf = valuesAt(value, "asOf").length > 0;
    if (status === asOf) return [];
    if (status) {
      return [
        {
          kind: "actions",
          path: [...path, "status"],
          message: "This action has a “status”, but no day of which it is true.",
          help: "Add a line that begins with asOf: and the day on which the source says so, or delete the line of “status”.",
          form: {
            message: "This says how far the action is, but no day on which that was so.",
            help: "Enter the day on which the source says so, or choose no answer here.",
          },
        },
      ];
    }
    return [
      {
        kind: "actions",
        path: [...path, "asOf"],
        message: "This action has a day in “asOf”, but no “status” that is true of it.",
        help: "Add a line that begins with status: and how far the action is, or delete the line of “asOf”.",
        form: {
          message: "Here is a day, but nothing says how far the action was on it.",
          help: "Choose how far it was, or leave the day empty.",
        },
      },
    ];
  });
}

/** A status as people say it: “under way”. */
const statusInForm = (status: string): string => status.replaceAll("-", " ");

/** A status that is told of an action, and who told it. */
type Told = { status: string; by: string; byInForm: string };

/** Of two days the newer one holds. On one day an action can be at one point alone. */
function dayHasOneStatus(content: RawContent): LocatedMistake[] {
  const { actions, reports } = content;
  const told = new Map<string, Told>();
  for (const { value } of valuesAt(actions, "*")) {
    const id = soundValue(actionsSchema.element, value, "id");
    const status = soundValue(actionsSchema.element, value, "status");
    const asOf = soundValue(actionsSchema.element, value, "asOf");
    if (id && status && asOf)
      told.set(`${id} ${asOf}`, {
        status,
        by: "in _data/actions.ts",
        byInForm: "in the action itself",
      });
  }
  return valuesAt(reports, "*").flatMap(({ path, value }) => {
    const date = soundValue(reportsSchema.element, value, "date");
    const [report] = textsAt(value, "id");
    const met = new Set<string>();
    return valuesAt(value, "actions.*").flatMap(({ path: way, value: entry }): LocatedMistake[] => {
      const [action] = textsAt(entry, "action");
      const [status] = textsAt(entry, "status");
      if (!action) return [];
      if (met.has(action.value)) {
        return [
          {
            kind: "reports",
            path: [...path, ...way, "action"],
            message: `This report tells of the action ${shown(action.value)} twice.`,
            help: "Delete one of the two, or make one of both.",
            form: {
              message: `This report tells of the action ${calledInForm(content, "actions", action.value)} twice.`,
              help: "Remove one of the two, or make one of both.",
            },
          },
        ];
      }
      met.add(action.value);
      if (!date || !status) return [];
      const day = `${action.value} ${date}`;
      const first = told.get(day);
      const by = `in the report ${shown(report?.value ?? "")}`;
      const byInForm = `in the report ${calledInForm(content, "reports", report?.value ?? "")}`;
      told.set(day, first ?? { status: status.value, by, byInForm });
      if (!first || first.status === status.value) return [];
      return [
        {
          kind: "reports",
          path: [...path, ...way, "status"],
          message: `The action ${shown(action.value)} is ${shown(status.value)} here, but ${shown(first.status)} on the same day, ${date}, ${first.by}.`,
          help: "Look up how far it was on that day, and write the same in both places.",
          form: {
            message: `The action ${calledInForm(content, "actions", action.value)} is ${statusInForm(status.value)} here, but ${statusInForm(first.status)} on the same day, ${timeInWords(date)}, ${first.byInForm}.`,
            help: "Look up how far it was on that day, and choose the same in both places.",
          },
        },
      ];
    });
  });
}
