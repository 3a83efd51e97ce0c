import { parse } from "@babel/parser";
import type { Expression, Node, ObjectExpression, ObjectProperty } from "@babel/types";
import { z } from "zod";
import type { Kind } from "../../src/content/kinds.ts";

/** The doc comment above a field of a schema, what the schema says of the field, and where the comment stands. */
export type FieldComment = {
  field: string;
  words: string;
  /** Nothing where the schema leaves it to the comment, as for a group of fields. */
  said: string | undefined;
  start: number;
  end: number;
};

/**
 * Compares the comments above the fields of a schema, which an editor’s program shows to whoever points
 * at a field, with what the schema says of the same fields.
 *
 * @param source the text of the module that holds the schema
 * @returns every comment, and a sentence on each field whose comment says another thing or is missing
 */
export function commentProblems(
  source: string,
  { name, schema }: Pick<Kind, "name" | "schema">,
): { comments: FieldComment[]; problems: string[] } {
  const values = topLevel(source);
  const comments: FieldComment[] = [];
  const problems: string[] = [];
  const apart: (FieldComment & { choices: string[] })[] = [];

  const compare = (written: Expression, meant: z.core.$ZodType, field: string) => {
    const [objects, groups] = [objectsIn(written, values), groupsIn(meant)];
    if (objects.length !== groups.length)
      throw new Error(
        `Of the groups of ${field}, ${objects.length} of ${groups.length} were found.`,
      );
    for (const [at, { schema: group, choice, name: key }] of groups.entries()) {
      const way = choice ? `${field}(${choice})` : field;
      const properties = propertiesOf(objects[at] as ObjectExpression);
      for (const [inner, innerSchema] of Object.entries<z.core.$ZodType>(group.shape)) {
        const property = properties.get(inner);
        if (!property) throw new Error(`The line of ${way}.${inner} was not found.`);
        const found = commentAbove(property);
        const comment = found && { field: `${way}.${inner}`, said: saidOf(innerSchema), ...found };
        if (comment) comments.push(comment);
        if (!comment) problems.push(`${way}.${inner}: Its comment is missing.`);
        else if (inner === key) apart.push({ ...comment, choices: choicesOf(groups) });
        else problems.push(...wordsProblem(comment, isList(innerSchema)));
        compare(property.value as Expression, innerSchema, `${way}.${inner}`);
      }
    }
  };

  const whole = values.get(`${name}Schema`);
  if (!whole) throw new Error(`There is no ${name}Schema.`);
  compare(whole, schema, name);
  return { comments, problems: [...problems, ...apart.flatMap(choiceProblem), ...unlike(apart)] };
}

function wordsProblem({ field, words, said }: FieldComment, isList: boolean): string[] {
  if (said === undefined || words === said) return [];
  // What is to be known of a whole list stands in its comment alone, before the words on each entry.
  if (isList && words.endsWith(`. ${said}`)) return [];
  return [`${field}: Its comment says “${words}”, and its schema “${said}”.`];
}

/** The field that tells groups apart is described nowhere else: its comment names all that may stand there. */
function choiceProblem({ field, words, choices }: FieldComment & { choices: string[] }): string[] {
  const lost = choices.filter((choice) => !words.includes(`“${choice}”`));
  return lost.length > 0 ? [`${field}: Its comment doesn’t name ${lost.join(", ")}.`] : [];
}

/** That field stands in each of the groups, with one and the same comment. */
function unlike(apart: FieldComment[]): string[] {
  const same = Map.groupBy(apart, ({ field }) => field.replace(/\([^()]*\)(?=\.\w+$)/, ""));
  return [...same.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ words }) => words !== first?.words)
      .map(({ field }) => `${field}: Its comment is another than in ${first?.field}.`),
  );
}

/** What a schema says of a field; of a list, what it says of each entry. */
function saidOf(schema: z.core.$ZodType): string | undefined {
  const said = z.globalRegistry.get(schema)?.description;
  if (said !== undefined) return said;
  if (schema instanceof z.ZodOptional) return saidOf(schema.unwrap());
  return schema instanceof z.ZodArray ? saidOf(schema.element) : undefined;
}

const isList = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodOptional ? isList(schema.unwrap()) : schema instanceof z.ZodArray;

type Group = { schema: z.ZodObject; choice?: string; name?: string };

/** The outermost groups of fields of a schema: several where a union has a choice of them. */
function groupsIn(schema: z.core.$ZodType): Group[] {
  if (schema instanceof z.ZodOptional) return groupsIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return groupsIn(schema.element);
  if (schema instanceof z.ZodObject) return [{ schema }];
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  const name = schema.def.discriminator;
  return schema.options.map((option) => {
    const group = option as z.ZodObject;
    return { schema: group, name, choice: String((group.shape[name] as z.ZodLiteral).value) };
  });
}

const choicesOf = (groups: Group[]): string[] => groups.flatMap(({ choice }) => choice ?? []);

/** The values that a module gives names to, outside of functions. */
function topLevel(source: string): Map<string, Expression> {
  const { program } = parse(source, { sourceType: "module", plugins: ["typescript"] });
  const declarations = program.body.flatMap((statement) => {
    const inner = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    return inner?.type === "VariableDeclaration" ? inner.declarations : [];
  });
  return new Map(
    declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" && init ? [[id.name, init] as const] : [],
    ),
  );
}

/** The outermost `z.strictObject({ … })` of an expression, also by the names of other values. */
function objectsIn(node: Node, values: Map<string, Expression>): ObjectExpression[] {
  if (node.type === "Identifier") {
    const value = values.get(node.name);
    return value ? objectsIn(value, values) : [];
  }
  if (node.type === "CallExpression") {
    const {
      callee,
      arguments: [first],
    } = node;
    const isObject =
      callee.type === "MemberExpression" &&
      callee.property.type === "Identifier" &&
      callee.property.name === "strictObject";
    if (isObject && first?.type === "ObjectExpression") return [first];
    // What follows a schema, such as .superRefine(…), holds no fields of it.
    const isMethodOf = callee.type === "MemberExpression" ? callee.object : undefined;
    if (isMethodOf && !(isMethodOf.type === "Identifier" && isMethodOf.name === "z"))
      return objectsIn(isMethodOf, values);
    return node.arguments.flatMap((argument) => objectsIn(argument, values));
  }
  if (node.type === "ArrayExpression")
    return node.elements.flatMap((element) => (element ? objectsIn(element, values) : []));
  return [];
}

function propertiesOf(object: ObjectExpression): Map<string, ObjectProperty> {
  return new Map(
    object.properties.flatMap((property) =>
      property.type === "ObjectProperty" && property.key.type === "Identifier"
        ? [[property.key.name, property] as const]
        : [],
    ),
  );
}

function commentAbove({ leadingComments }: ObjectProperty) {
  const comment = leadingComments?.findLast(({ value }) => value.startsWith("*"));
  if (!comment) return undefined;
  const words = comment.value
    .slice(1)
    .replace(/\s*\n\s*\*?\s*/g, " ")
    .trim();
  return { words, start: comment.start ?? 0, end: comment.end ?? 0 };
}
