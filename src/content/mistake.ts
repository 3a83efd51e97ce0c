import type { Content } from "./content.ts";
import type { Place } from "./source/place.ts";

/** What is said of a mistake in a form. */
export type InForm = { message: string; help: string };

/** A mistake before its place in the file is known. */
export type Mistake = {
  path: readonly PropertyKey[];
  message: string;
  help: string;
  /** The same for whoever sees a form and no file, where the words above speak of how a file is written. */
  form?: InForm;
  /** The letter of the text at which it begins, counted from 0. */
  at?: number;
  /** The path of a missing field that was meant by this one: one slip, one message. */
  meant?: readonly PropertyKey[];
};

/** A mistake and the data file that it stands in. */
export type LocatedMistake = Mistake & { kind: keyof Content };

/** A mistake whose place is known, since it is in how the value is written. */
export type WrittenMistake = Mistake & { place: Place };
