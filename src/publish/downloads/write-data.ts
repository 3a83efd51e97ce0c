import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Content } from "../../content/content.ts";
import type { FieldMarks } from "../../content/field-marks.ts";
import { kinds } from "../../content/kinds.ts";

/** The names of the data and of its description, which names the other. */
export const dataFiles = { data: "data.json", schema: "data.schema.json" } as const;

/**
 * Writes the words of the site as JSON, and what each part of it means as JSON Schema, both from the
 * same source as the site’s own checks.
 *
 * https://json-schema.org/draft/2020-12
 */
export async function writeData(content: Content, folder: string): Promise<void> {
  const data = { $schema: dataFiles.schema, ...content };
  await writeFile(join(folder, dataFiles.data), `${JSON.stringify(data, null, 2)}\n`);
  await writeFile(join(folder, dataFiles.schema), `${JSON.stringify(dataSchema(), null, 2)}\n`);
}

function dataSchema(): unknown {
  const fields = kinds.map(({ name, schema }) => [name, schema] as const);
  const whole = z
    .strictObject({ $schema: z.string(), ...Object.fromEntries(fields) })
    .meta({ title: "Strategy" });
  const ids = idPointers(whole);
  return z.toJSONSchema(whole, {
    override: ({ jsonSchema }) => {
      const pointer = ids.get(jsonSchema.refersTo);
      if (pointer) jsonSchema.$ref = pointer;
      for (const mark of Object.keys(marks)) delete jsonSchema[mark];
    },
  });
}

/** Where in the JSON Schema the ids of each kind of entry stand. */
function idPointers(whole: z.ZodType): Map<unknown, string> {
  const pointers = new Map<unknown, string>();
  z.toJSONSchema(whole, {
    override: ({ jsonSchema, path }) => {
      if (jsonSchema.idOf) pointers.set(jsonSchema.idOf, `#/${path.join("/")}`);
    },
  });
  return pointers;
}

/** What only this project’s own programs read: strict readers of JSON Schema refuse words they don’t know. */
const marks: Record<keyof FieldMarks, true> = {
  idOf: true,
  refersTo: true,
  isPicture: true,
  isFile: true,
  isPlace: true,
  markdown: true,
  neededIn: true,
  tellsApart: true,
  label: true,
  hint: true,
  choices: true,
  item: true,
  asked: true,
};
