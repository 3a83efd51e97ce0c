import { dirname, join } from "node:path/posix";

/** Folders and files in the order in which they may import from one another: later ones from earlier ones. */
export type Flow = readonly string[];

const imports =
  /^(?:import|export)\b[^;"'()=]*?\bfrom "(\.[^"]+)"|^import "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;

/** The flows that a document draws: each a block called `flow`, a folder or file at the start of each line. */
export const flowsIn = (markdown: string): Flow[] =>
  [...markdown.matchAll(/^```flow\n([^`]*)^```$/gm)].map(([, block = ""]) =>
    block.split("\n").flatMap((line) => line.split(/\s/)[0] || []),
  );

/**
 * Tells which imports go against a flow, and which files stand in none.
 *
 * @param files the text of each file, by its path from the top of the project
 * @returns a sentence for each, none where all is well
 */
export function againstFlow(flows: readonly Flow[], files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const from = placeIn(flows, file);
    if (!from) return [`${file} stands in no line.`];
    return [...text.matchAll(imports)].flatMap((found) => {
      const target = join(dirname(file), found.slice(1).find(Boolean) ?? "");
      const to = placeIn(flows, target);
      if (!to)
        return files.has(target) ? [] : [`${file} imports ${target}, which stands in no line.`];
      return to.flow === from.flow && to.line <= from.line ? [] : [`${file} imports ${target}.`];
    });
  });
}

/** The line that names a file most closely. */
function placeIn(flows: readonly Flow[], file: string) {
  const [closest] = flows
    .flatMap((lines, flow) => lines.map((name, line) => ({ flow, line, name })))
    .filter(({ name }) => file === name || (name.endsWith("/") && file.startsWith(name)))
    .sort((a, b) => b.name.length - a.name.length);
  return closest;
}
