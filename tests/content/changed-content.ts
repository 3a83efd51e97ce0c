import type { RawContent } from "../../src/content/content.ts";

/** What is changed in some data: values by their ways, such as `links.0.label`; `undefined` takes one away. */
export type Changes = Readonly<Record<string, unknown>>;

/** Data with some values changed. */
export function changedContent(content: RawContent, changes: Changes): RawContent {
  const changed = structuredClone(content);
  for (const [way, value] of Object.entries(changes)) {
    const steps = way.split(".");
    const last = steps.pop() ?? "";
    const owner = steps.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), changed);
    if (typeof owner !== "object" || owner === null) throw new Error(`Nothing is at ${way}.`);
    if (value === undefined) Reflect.deleteProperty(owner, last);
    else Reflect.set(owner, last, value);
  }
  return changed;
}
