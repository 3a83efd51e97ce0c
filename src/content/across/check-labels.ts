import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { prioritiesSchema } from "../priorities.ts";
import { shown } from "../values/shown.ts";
import { soundValue } from "./sound-value.ts";
import { textsAt, valuesAt } from "./values-at.ts";

/**
 * Tells of labels that don’t do for a number: one that says again what a priority is called, which
 * stands before it anyway, and one that two priorities of a group have.
 */
export function checkLabels({ priorities, publication }: RawContent): LocatedMistake[] {
  const [name] = textsAt(publication, "priorityName.one");
  const seen = new Set<string>();
  return valuesAt(priorities, "*").flatMap(({ path, value }): LocatedMistake[] => {
    const label = soundValue(prioritiesSchema.element, value, "label");
    if (label === undefined) return [];
    const at = { kind: "priorities" as const, path: [...path, "label"] };
    const own = withoutName(label, name?.value ?? "Priority");
    if (own !== undefined) {
      const message = `${shown(label)} begins with what stands before it anyway.`;
      const form = { message, help: `Enter ${own} alone.` };
      return [{ ...at, message, help: `Write ${JSON.stringify(own)} alone.`, form }];
    }
    const key = JSON.stringify([textsAt(value, "group")[0]?.value, label.toLowerCase()]);
    if (seen.has(key)) {
      const message = `${shown(label)} is the label of another priority in the same place.`;
      const help = "Write the one that this priority has in the source.";
      const form = {
        message: `Another priority in the same place has ${shown(label)}, too.`,
        help: "Enter what this priority has in the source.",
      };
      return [{ ...at, message, help, form }];
    }
    seen.add(key);
    return [];
  });
}

/** What follows the name at the start of a label, if it begins so. */
function withoutName(label: string, name: string): string | undefined {
  if (!label.toLowerCase().startsWith(`${name.toLowerCase()} `)) return undefined;
  return label.slice(name.length).trim();
}
