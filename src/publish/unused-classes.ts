import { hasMarkedWords } from "../../_includes/has-marked-words.ts";
import type { Content } from "../content/content.ts";
import type { ListPages } from "../content/lists/list-pages.ts";

type Pages = Pick<ListPages, "withPage">;

/** Classes of what only some publications have, and whether one does. */
const classes: [names: string[], isUsed: (content: Content, pages: Pages) => unknown][] = [
  [
    ["group-head", "group-contents", "group-links", "group-trail", "grouped"],
    ({ groups }) => groups.length > 0,
  ],
  [["bare"], ({ priorities }, { withPage }) => withPage.size < priorities.length],
  [["passage", "in-plain"], ({ priorities }) => priorities.some(({ said }) => said?.length)],
  [["said"], hasMarkedWords],
  // A row of hyphens makes a table of Markdown, whatever the field
  [["table", "number"], (content) => /\\n *\|?[ :]*--/.test(JSON.stringify(content))],
  [["vision-whole"], ({ publication: { vision } }) => vision && !vision.parts],
  [["number-tile"], ({ priorities }) => priorities.some(({ picture }) => !picture)],
];

/**
 * The classes that no page of a publication has, since it has nothing of that kind: their styles would
 * weigh on every page.
 */
export const unusedClasses = (content: Content, pages: Pages): string[] =>
  classes.flatMap(([names, isUsed]) => (isUsed(content, pages) ? [] : names));
