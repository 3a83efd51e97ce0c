import { z } from "zod";
import type { Seeded } from "../../bench/generate/seeded.ts";
import type { Content } from "../../src/content/content.ts";
import type { Edit } from "./edit-kinds.ts";
import { idsOf, type Making, marksOf, oneOf, rightValue } from "./right-value.ts";
import { settle } from "./settle.ts";
import { optionsOf, spotsOf } from "./spots.ts";

type Holder = Record<PropertyKey, unknown>;

/**
 * Makes an edit as an editor would who does it whole: whatever goes with it in other fields and files
 * is done, too. An entry that goes is named nowhere any more, and a new day of review is after the last.
 *
 * @returns other data; what was given stays as it was
 */
export function makeEdit(content: Content, edit: Edit, chance: Seeded): Content {
  const draft = structuredClone(content);
  const holder = edit.path
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Holder)[step], draft) as Holder;
  const name = edit.path.at(-1) ?? "";
  const made = change(edit, holder, name, { content, chance });
  if (marksOf(edit.schema).idOf) rename(draft, String(edit.value), String(made));
  settle(draft, edit, chance);
  return draft;
}

function change(edit: Edit, holder: Holder, name: PropertyKey, making: Making): unknown {
  const { schema, value, how } = edit;
  const { chance } = making;
  if (schema instanceof z.ZodArray && value !== undefined) {
    const items = holder[name] as unknown[];
    if (how === "add") return insert(items, schema.element, making);
    const [item] = items.splice(chance.below(items.length), 1);
    if (how === "move") items.splice(chance.below(items.length + 1), 0, item);
    return undefined;
  }
  if (how === "remove") {
    delete holder[name];
    return undefined;
  }
  const made = how === "change" ? otherValue(edit, making) : rightValue(schema, making);
  const twice = Array.isArray(holder) && holder[Number(name)] !== made && holder.includes(made);
  if (twice) holder.splice(Number(name), 1);
  else holder[name] = made;
  return made;
}

/** A list names nothing twice: where all there is stands in it already, it stays as it is. */
function insert(items: unknown[], schema: z.core.$ZodType, making: Making): void {
  const { content, chance } = making;
  const { refersTo } = marksOf(schema);
  const others = refersTo && idsOf(content, refersTo).filter((id) => !items.includes(id));
  if (others?.length === 0) return;
  const item = others ? oneOf(others, chance) : rightValue(schema, making);
  items.splice(chance.below(items.length + 1), 0, item);
}

function otherValue({ schema, into }: Edit, making: Making): unknown {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return rightValue(schema, making);
  const option = optionsOf(schema).find(({ name }) => name === into);
  if (!option) throw new Error(`There is no ${into}.`);
  return rightValue(option.schema, making);
}

/** Whatever refers to an entry goes on referring to it. */
function rename(draft: Content, before: string, after: string): void {
  for (const { schema, path, value } of spotsOf(draft)) {
    if (!marksOf(schema).refersTo || value !== before) continue;
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((inner, step) => (inner as Holder)[step], draft) as Holder;
    holder[path.at(-1) ?? ""] = after;
  }
}
