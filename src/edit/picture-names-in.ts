import { markedTexts } from "../content/across/marked.ts";
import type { Workspace } from "./workspace.ts";

/** The names that a picture may have: those of the gallery, and those that stand in the data already. */
export const pictureNamesIn = ({ content, pictures }: Workspace): ReadonlySet<string> =>
  new Set([
    ...pictures.map(({ name }) => name),
    ...markedTexts(content, "isPicture").map(({ value }) => value),
  ]);
