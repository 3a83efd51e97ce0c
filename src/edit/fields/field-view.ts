import type { Workspace } from "../workspace.ts";

/** What is told at a field. */
export type FieldError = { message: string; help: string };

/** What all fields of a form need to know. */
export type FieldView = {
  workspace: Workspace;
  /** By the name of the field. */
  errors: ReadonlyMap<string, FieldError>;
  /** The name of the field or item on which the page opens. */
  focus?: string;
  /** The language of the site, in which its words are typed. */
  language: string;
};

/** The id of a field’s element, to which the summary of errors leads. */
export const fieldId = (name: string): string => `f-${name}`;
