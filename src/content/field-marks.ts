/** What ids look like, by the kind of entry that bears them: an example for it and for all that refers to it. */
export const exampleIds = {
  organisations: "anytown-council",
  groups: "early-help",
  priorities: "part-of-the-community",
  quotes: "ann-example",
  links: "local-offer",
  easyRead: "easy-who",
  glossary: "send",
  sources: "press-release",
  updates: "first-edition",
  versions: "for-young-people",
  contacts: "send-team",
  measures: "plans-in-time",
  actions: "train-schools",
  reports: "spring-2026",
} as const;

/** A kind of content whose entries have ids. */
export type EntryKind = keyof typeof exampleIds;

/**
 * What a schema says of a text in its meta, beside the words for people. Whatever must know which fields
 * these are finds them by it, so that a new field needs nothing but its line in a schema.
 */
export type FieldMarks = {
  /** The text is the id of the entry in which it stands, one of this kind. */
  idOf?: EntryKind;
  /** The text is the id of an entry of this kind, wherever that stands. */
  refersTo?: EntryKind;
  /** The text is the name of a picture. */
  isPicture?: true;
  /** The text is the name of a file in the folder of files for readers. */
  isFile?: true;
  /** The number is the place of the entry in its list, counted from 1. */
  isPlace?: true;
  /** The text may have links, strong words and lists in it, as Markdown writes them. */
  markdown?: true;
  /** Whether some entry can’t be without the field, which others may leave out. */
  neededIn?: (entry: object) => boolean;
  /** The text tells the entries of its file apart for readers. */
  tellsApart?: true;
  /** What a form calls the field: “Web address”. */
  label?: string;
  /**
   * What a form says of the field, where its description speaks of how data files are written; of a
   * list or a group of fields, what stands above all of it.
   */
  hint?: string;
  /** What a form says for each of the words that may stand here. */
  choices?: Readonly<Record<string, string>>;
  /** What a form calls one item of the list: “paragraph”. */
  item?: string;
  /** How a form asks for the text, if not by one line; a time is known roughly, or said in words. */
  asked?: "text" | "day" | "time" | "due";
};

declare module "zod" {
  interface GlobalMeta extends FieldMarks {}
}
