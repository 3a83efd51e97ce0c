import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { RawContent } from "../../src/content/content.ts";
import { toldInForm } from "../../src/content/explain/told-in-form.ts";
import type { Mistake } from "../../src/content/mistake.ts";
import { normalise } from "../../src/content/read/normalise.ts";
import { answerRequest } from "../../src/edit/answer-request.ts";
import { groupDraft } from "../../src/edit/draft.ts";
import { entrySchema } from "../../src/edit/entries.ts";
import { type Form, formAt, formOf } from "../../src/edit/form-at.ts";
import { formPage } from "../../src/edit/form-page.ts";
import { formValue } from "../../src/edit/form-value.ts";
import { type Posted, postedDraft } from "../../src/edit/posted-draft.ts";
import { settled } from "../../src/edit/settled.ts";
import { withEntries } from "../../src/edit/with-entries.ts";
import type { Workspace } from "../../src/edit/workspace.ts";
import { pictureNames } from "../../src/pictures/picture-names.ts";
import {
  anytown,
  type ReadableMistake,
  readableMistakes,
  toldOf,
} from "../content/readable-mistakes.ts";
import { textsIn, unfitWord } from "../content/unfit-words.ts";
import { attribute, elementsIn, formFields, textIn } from "./form-fields.ts";

const workspaceWith = (content: RawContent): Workspace => ({
  content,
  files: [],
  pictures: [...pictureNames].map((name) => ({ name, title: name, words: "" })),
  today: "2026-11-25",
  base: "/.edit/",
});

/** What somebody sends from a form, and what is wrong in the data that come of it, by the fields’ names. */
type Sent = {
  path: string;
  posted: Posted;
  wrong: { field: string; mistake: Mistake }[];
  /** What is wrong in a field that follows from others, and that no form asks for. */
  elsewhere: Mistake[];
  /** The fields of days that are none. */
  slips: string[];
  texts: string[];
};

/**
 * Opens the form of the entry, or of the part, in which a mistake is, and types into it what stands in
 * the mistaken data. Gives nothing where the mistake is in no form, or in several.
 */
function sentFor({ kind, content }: ReadableMistake): Sent | undefined {
  const paths = toldOf(content)
    .filter((told) => told.kind === kind)
    .map(({ mistake }) => formOf({ content }, kind.name, mistake.path)?.path);
  const [path, another] = new Set(paths);
  if (path === undefined || another !== undefined) return undefined;
  const name = path.slice(kind.name.length + 1);
  const mistaken = formAt(workspaceWith(content), kind, name);
  const form = formAt(workspaceWith(anytown), kind, name);
  if (!mistaken || !form) return undefined;
  const draft = groupDraft(mistaken.questions, mistaken.before);
  const { markup } = formPage(workspaceWith(anytown), form, draft, {}).main;
  const posted = formFields(markup);
  return { path, posted: [...posted, ["do", "save"]], ...outcomeOf(form, posted) };
}

/** What comes of a form that is sent: its mistakes, as far as the form asks for what is wrong. */
function outcomeOf(form: Form, posted: Posted): Omit<Sent, "path" | "posted"> {
  const { kind, way, questions, before } = form;
  const { value, slips } = formValue(questions, postedDraft(questions, posted), before);
  const group = normalise(value);
  const after =
    way.length === 0
      ? settled({ ...anytown, [kind.name]: group })
      : withEntries(anytown, kind, (entries) => entries.with(Number(way.at(-1)), group));
  const schema = way.length === 0 ? kind.schema : entrySchema(kind);
  const name = (path: readonly PropertyKey[]): string => fieldName(schema, path, group);
  const slipped = slips.map((slip) => name(slip.way));
  const inner = ({ path }: Mistake): readonly PropertyKey[] => path.slice(way.length);
  const isAsked = (mistake: Mistake): boolean =>
    questions.some((question) => question.name === inner(mistake)[0]);
  const found = toldOf(after).flatMap((told) => (told.kind === kind ? [told.mistake] : []));
  return {
    wrong: found
      .filter(isAsked)
      .map((mistake) => ({ field: name(inner(mistake)), mistake }))
      .filter(({ field }) => !slipped.includes(field)),
    elsewhere: found.filter((mistake) => !isAsked(mistake)),
    slips: slipped,
    texts: textsIn([group, posted]),
  };
}

/** The name of the form’s field for a value, by the schema: a union’s fields stand below its choice. */
function fieldName(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string {
  if (schema instanceof z.ZodOptional) return fieldName(schema.unwrap(), path, value);
  const [step, ...rest] = path;
  const join = (name: string, inner: string) => (inner ? `${name}.${inner}` : name);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator: by } = schema.def;
    const chosen = String(Reflect.get(Object(value), by));
    const option = schema.options.find((one) =>
      ((one as z.ZodObject).shape[by] as z.ZodLiteral).values.has(chosen),
    );
    if (step === undefined || step === by || !option) return by;
    return join(chosen, fieldName(option, path, value));
  }
  if (step === undefined) return "";
  const inner = Reflect.get(Object(value), step);
  if (schema instanceof z.ZodArray)
    return join(String(step), fieldName(schema.element, rest, inner));
  const field = (schema as z.ZodObject).shape[String(step)];
  return join(String(step), field ? fieldName(field, rest, inner) : "");
}

const readable = await readableMistakes();
const sent = readable.flatMap((mistake) => {
  const form = sentFor(mistake);
  return form ? [{ name: mistake.name, ...form }] : [];
});
const isRight = ({ wrong, elsewhere, slips }: Sent): boolean =>
  wrong.length + elsewhere.length + slips.length === 0;

/** A page’s links to fields from its summary of mistakes: where each leads, and what it says. */
const summaryOf = (markup: string): (readonly [href: string, words: string])[] =>
  elementsIn(/<div class="errors".*?<\/ul>/s.exec(markup)?.[0] ?? "")
    .filter(({ tagName }) => tagName === "a")
    .map((link) => [attribute(link, "href") ?? "", textIn(link)] as const);

/** What a page says at a field of a mistake in it. */
function errorAt(markup: string, field: string): string | undefined {
  const id = `f-${field}-error`;
  const error = elementsIn(markup).find((element) => attribute(element, "id") === id);
  return error && textIn(error);
}

describe("a mistake that is planted in a form", () => {
  it.each(sent.filter((one) => !isRight(one)))(
    "is told at its field, and in the summary that leads there: $name",
    ({ path, posted, wrong, elsewhere, slips, texts }) => {
      const answer = answerRequest(workspaceWith(anytown), { path, posted });
      if ("saved" in answer) throw new Error(`It was saved: ${answer.done}`);
      const { markup } = answer.main;
      const summary = summaryOf(markup);
      for (const { field, mistake } of wrong) {
        const { message, help } = toldInForm(mistake);
        expect(summary).toContainEqual([`#f-${field}`, message]);
        expect(errorAt(markup, field)).toBe(`Error: ${message} ${help}`);
      }
      for (const mistake of elsewhere) {
        const { message, help } = toldInForm(mistake);
        expect(elementsIn(markup).map(textIn).join()).toContain(`${message} ${help}`);
      }
      for (const field of slips) {
        const [href, words] = summary.find(([to]) => to.startsWith(`#f-${field}`)) ?? [];
        expect(href).toMatch(/^#f-[\w.-]+?(?:\.(?:day|month|year))?$/);
        expect(errorAt(markup, field)).toContain(`Error: ${words}`);
      }
      const said = [...summary.map(([, words]) => words), ...errorsIn(markup)];
      expect(said.flatMap((words) => unfitWord(words, texts) ?? [])).toEqual([]);
    },
  );

  it.each(sent.filter(isRight))("is mended by the form, and nothing is wrong: $name", (one) => {
    expect(answerRequest(workspaceWith(anytown), one)).toHaveProperty("saved");
  });

  it("is nearly any of those that leave their data readable", () => {
    const told = sent.filter((one) => !isRight(one));
    expect(told.length).toBeGreaterThan(0.8 * readable.length);
    expect(sent.length).toBeGreaterThan(0.9 * readable.length);
  });
});

const errorsIn = (markup: string): string[] =>
  elementsIn(markup)
    .filter((element) => attribute(element, "class") === "error")
    .map((element) => textIn(element).replace("Error: ", ""));

describe("a form on data with a mistake", () => {
  const forms = readable.flatMap(({ name, kind, content }) =>
    toldOf(content)
      .filter((told) => told.kind === kind)
      .flatMap(({ mistake }) => {
        const path = formOf({ content }, kind.name, mistake.path)?.path;
        return path ? [{ name, path, content }] : [];
      }),
  );

  it.each(forms)("opens all the same: $path, $name", ({ path, content }) => {
    expect(answerRequest(workspaceWith(content), { path })).toHaveProperty("main");
  });
});
