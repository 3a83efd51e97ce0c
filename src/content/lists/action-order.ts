import type { Action } from "../actions.ts";
import type { Content } from "../content.ts";

/** Actions in the order of their priorities, and of each in the order of the file. */
export function actionOrder({
  actions,
  priorities,
}: Pick<Content, "actions" | "priorities">): readonly Action[] {
  const places = new Map(priorities.map(({ id }, index) => [id, index]));
  const place = ({ priority }: Action): number => places.get(priority) ?? 0;
  return actions.toSorted((a, b) => place(a) - place(b));
}
