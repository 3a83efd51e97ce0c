import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const folder = join(import.meta.dirname, "../../.github/ISSUE_TEMPLATE");

/** As far as our forms go: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const required = z.strictObject({ required: z.boolean() }).optional();
const field = {
  id: z.string().regex(/^[a-z-]+$/),
  validations: required,
};
const question = z.strictObject({
  label: z.string().min(5),
  description: z.string().optional(),
  placeholder: z.string().optional(),
});
const form = z.strictObject({
  name: z.string().min(5),
  description: z.string().min(5),
  labels: z.array(z.string()).optional(),
  body: z
    .array(
      z.discriminatedUnion("type", [
        z.strictObject({
          type: z.literal("markdown"),
          attributes: z.strictObject({ value: z.string() }),
        }),
        z.strictObject({ type: z.literal("input"), ...field, attributes: question }),
        z.strictObject({ type: z.literal("textarea"), ...field, attributes: question }),
        z.strictObject({
          type: z.literal("checkboxes"),
          id: field.id,
          attributes: z.strictObject({
            label: z.string(),
            options: z
              .array(z.strictObject({ label: z.string(), required: z.boolean().optional() }))
              .min(1),
          }),
        }),
      ]),
    )
    .min(1),
});

const files = (await readdir(folder)).filter((name) => name !== "config.yml");

describe("issue forms", () => {
  it("are there for something wrong, for a link and for a proposal", () => {
    expect(files.sort()).toEqual(["proposal.yml", "something-is-wrong.yml", "suggest-a-link.yml"]);
  });

  it.each(files)("%s is a form that GitHub can show", async (name) => {
    const read = form.parse(parse(await readFile(join(folder, name), "utf8")));
    const ids = read.body.flatMap((part) => ("id" in part ? [part.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(read.body.some((part) => part.type !== "markdown")).toBe(true);
  });

  it("notices a form that GitHub can’t show", () => {
    const wrong = { name: "Wrong form", description: "A form", body: [{ type: "text", id: "a" }] };
    expect(form.safeParse(wrong).success).toBe(false);
  });
});
