import type { EntryKind } from "../content/field-marks.ts";

/** One of the words that may stand in a field, and what a form says for it. */
export type Choice = { value: string; label: string };

/** What a form asks for one field, whatever it holds. */
export type Asked = {
  /** The field’s name; empty for an item of a list. */
  name: string;
  label: string;
  hint?: string;
  optional: boolean;
  /** Whether links, lists and strong words may be written. */
  markdown?: true;
};

/** A question about a group of fields. */
export type GroupQuestion = Asked & { type: "group"; questions: readonly Question[] };

/** A question about a list: about each item, and how many there may be. */
export type ListQuestion = Asked & {
  type: "list";
  item: Question;
  least: number;
  most: number;
};

/** A question that asks further things by what is chosen. */
export type UnionQuestion = Asked & {
  type: "union";
  /** The field that holds the choice. */
  by: string;
  choices: readonly (Choice & { questions: readonly Question[] })[];
};

/**
 * One question of a form, as a schema asks it. What is “given” is never asked: an id is made of an
 * entry’s name, and a number is its place.
 */
export type Question =
  | (Asked & { type: "line" | "text" | "day" | "time" | "due" | "number" | "picture" | "document" })
  | (Asked & { type: "choice"; choices: readonly Choice[] })
  | (Asked & { type: "entry"; kind: EntryKind })
  | (Asked & { type: "given" })
  | GroupQuestion
  | ListQuestion
  | UnionQuestion;
