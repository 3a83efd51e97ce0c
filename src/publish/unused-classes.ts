import type { Content } from "../content/content.ts";

/** Classes of what only some publications have, and whether one does: styles for the rest would weigh on every page. */
const classes: readonly (readonly [
  names: readonly string[],
  isUsed: (content: Content) => boolean,
])[] = [
  [
    ["group-head", "group-contents", "group-links", "group-trail", "grouped"],
    ({ groups }) => groups.length > 0,
  ],
  [["number-tile"], ({ priorities }) => priorities.some(({ picture }) => !picture)],
];

/** The classes that no page of a publication has, since it has nothing of that kind. */
export const unusedClasses = (content: Content): string[] =>
  classes.flatMap(([names, isUsed]) => (isUsed(content) ? [] : names));
