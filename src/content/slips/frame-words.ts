import type { Kind } from "../kinds.ts";

type Told = { message: string; help: string };

/** The line by which a data file takes its helper, as seen from `_data/`. */
export const importLine = ({ define, module }: Kind): string =>
  `import { ${define} } from "../src/content/${module}.ts";`;

/** The line with which the data begins. */
export const beginLine = ({ define, opening }: Kind): string =>
  `export default ${define}(${opening}`;

/** The line with which the data ends. */
export const endLine = ({ opening }: Kind): string => (opening === "[" ? "]);" : "});");

export const importChanged = (kind: Kind): Told => ({
  message: `The line that brings ${kind.define} into the file was changed.`,
  help: `Write it so again: ${importLine(kind)}`,
});

export const importInVain: Told = {
  message: "This line brings something into the file that the data doesn’t need.",
  help: "Delete this line.",
};

export const beginChanged = (kind: Kind): Told => ({
  message: "The line that begins the data was changed.",
  help: `Write it so again: ${beginLine(kind)}`,
});

export const endChanged = (kind: Kind): Told => ({
  message: "The last line of the data was changed.",
  help: `Write it so again: ${endLine(kind)}`,
});

export const outsideData: Told = {
  message: "This line stands outside the data and isn’t marked as a comment.",
  help: "Delete it, or begin it with two slashes and a space: // like this.",
};
