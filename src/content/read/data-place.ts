import type { Content } from "../content.ts";
import type { Place } from "../source/place.ts";

/** A line and column of a data file. */
export type DataPlace = Place & { file: string };

/**
 * Finds the file, line and column of a value in the data files. `at` leads on to a letter of the text
 * there, counted from 0.
 */
export type FindPlace = (
  kind: keyof Content,
  path: readonly PropertyKey[],
  at?: number,
) => DataPlace;
