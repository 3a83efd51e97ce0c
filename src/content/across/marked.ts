import { z } from "zod";
import type { Content, RawContent } from "../content.ts";
import type { FieldMarks } from "../field-marks.ts";
import { kinds } from "../kinds.ts";

/** A place in the data for which its schema has a mark. */
export type Marked<Name extends keyof FieldMarks> = {
  kind: keyof Content;
  path: readonly PropertyKey[];
  /** What stands there; nothing where it is missing. */
  value: unknown;
  mark: NonNullable<FieldMarks[Name]>;
  /** Whether it may be left out. */
  optional: boolean;
};

/**
 * Finds the places whose fields have a mark in their schema, as far as data of any shape go with it: a
 * field that an entry needs and lacks is among them, one that may be left out is not.
 *
 * @throws for a kind of schema that nobody has told yet how to look into
 */
export function marked<Name extends keyof FieldMarks>(
  content: RawContent,
  name: Name,
): Marked<Name>[] {
  const found: Marked<Name>[] = [];
  for (const { name: kind, schema } of kinds) {
    const look = lookFor(name, schema, false);
    look?.(content[kind], [], (place) => found.push({ kind, ...place }));
  }
  return found;
}

/** The same for texts alone. */
export const markedTexts = <Name extends keyof FieldMarks>(content: RawContent, name: Name) =>
  marked(content, name).filter((place): place is Marked<Name> & { value: string } => {
    return typeof place.value === "string";
  });

/** Looks through a value, and tells each place that has the mark. The way to it is changed meanwhile. */
type Look<Name extends keyof FieldMarks> = (
  value: unknown,
  way: PropertyKey[],
  tell: (place: Omit<Marked<Name>, "kind">) => void,
) => void;

/** Nothing where the mark is nowhere inside, so that no value is looked through in vain. */
function lookFor<Name extends keyof FieldMarks>(
  name: Name,
  schema: z.core.$ZodType,
  optional: boolean,
): Look<Name> | undefined {
  if (schema instanceof z.ZodOptional) {
    const look = lookFor(name, schema.unwrap(), true);
    return look && ((value, way, tell) => value !== undefined && look(value, way, tell));
  }
  const mark = z.globalRegistry.get(schema)?.[name] as Marked<Name>["mark"] | undefined;
  if (mark !== undefined)
    return (value, way, tell) => tell({ path: [...way], value, mark, optional });
  if (schema instanceof z.ZodArray) return lookThrough(lookFor(name, schema.element, false));
  if (schema instanceof z.ZodObject) return lookInto(name, schema.shape);
  if (schema instanceof z.ZodDiscriminatedUnion) return lookIntoOneOf(name, schema);
  if (holdsNothing.has(schema._zod.def.type)) return undefined;
  throw new Error(`Nobody has told yet how to look into a ${schema._zod.def.type}.`);
}

const holdsNothing: ReadonlySet<string> = new Set([
  "boolean",
  "enum",
  "literal",
  "number",
  "string",
]);

function lookThrough<Name extends keyof FieldMarks>(
  look: Look<Name> | undefined,
): Look<Name> | undefined {
  if (!look) return undefined;
  return (value, way, tell) => {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) {
      way.push(index);
      look(item, way, tell);
      way.pop();
    }
  };
}

function lookInto<Name extends keyof FieldMarks>(
  name: Name,
  shape: z.core.$ZodShape,
): Look<Name> | undefined {
  const looks = Object.entries(shape).flatMap(([field, schema]) => {
    const look = lookFor(name, schema, false);
    return look ? [{ field, look }] : [];
  });
  if (looks.length === 0) return undefined;
  return (value, way, tell) => {
    for (const { field, look } of looks) {
      const given = Object.hasOwn(Object(value), field);
      way.push(field);
      look(given ? (value as Record<string, unknown>)[field] : undefined, way, tell);
      way.pop();
    }
  };
}

/** Where nothing tells which of the groups is meant, whatever may stand in any of them is looked at. */
function lookIntoOneOf<Name extends keyof FieldMarks>(
  name: Name,
  { options, def }: z.ZodDiscriminatedUnion,
): Look<Name> | undefined {
  const groups = options.map((option) => (option as z.ZodObject).shape);
  const any = lookInto(name, Object.assign({}, ...groups));
  if (!any) return undefined;
  const looks = groups.map((shape) => ({
    words: (shape[def.discriminator] as z.ZodLiteral).values,
    look: lookInto(name, shape),
  }));
  return (value, way, tell) => {
    const word = Object(value)[def.discriminator];
    const group = looks.find(({ words }) => words.has(word));
    (group ? group.look : any)?.(value, way, tell);
  };
}
