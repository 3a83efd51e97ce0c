import { dirname, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { annotations } from "./content/annotations.ts";
import type { Content } from "./content/content.ts";
import { loadContent } from "./content/load-content.ts";
import { formatProblems, type Problem } from "./content/problem.ts";
import { unfinished } from "./content/unfinished.ts";

const formats = ["text", "github"];

/**
 * The command behind `npm run check:content`: reads the data files alone, so that it is quick.
 *
 * @param args `--data folder`, `_data` without it; `--format text` or `github`
 * @returns the exit code: 0 when all is well, 1 for mistakes in the data, 2 when it can’t run
 */
export async function checkContent(args: string[]): Promise<0 | 1 | 2> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: "string", default: "_data" },
        format: { type: "string", default: "text" },
      },
    });
    if (!formats.includes(values.format)) {
      throw new Error(`The format “${values.format}” isn’t known. Write text or github.`);
    }
    const { content, problems } = await loadContent(values.data);
    if (!problems) {
      process.stdout.write(await allIsWell(values.data, content));
      return 0;
    }
    if (values.format === "github") {
      process.stdout.write(
        annotations(problems.map((problem) => inRepository(problem, values.data))),
      );
    } else process.stderr.write(formatProblems(problems, "Nothing was built or changed."));
    return 1;
  } catch (error) {
    process.stderr.write(`The content was not checked: ${(error as Error).message}\n`);
    return 2;
  }
}

async function allIsWell(data: string, content: Content): Promise<string> {
  const left = await unfinished(data, content);
  if (left.length === 0) return `All is well in ${data}.\n`;
  const list = left.map(({ file, line, text }) => `${file}:${line}  ${text}\n`).join("");
  const count = left.length === 1 ? "1 text" : `${left.length} texts`;
  return `${list}\nThere are no mistakes, but ${count} must still be written before the site can be published.\n`;
}

/** Annotations need the path from the top of the repository, where the command is run. */
function inRepository(problem: Problem, data: string): Problem {
  const folder = relative(process.cwd(), dirname(resolve(data)))
    .split(sep)
    .join("/");
  return { ...problem, file: folder ? `${folder}/${problem.file}` : problem.file };
}
