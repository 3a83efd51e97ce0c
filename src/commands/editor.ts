import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { tell, visibleValues } from "check-barriers/text";
import { formatProblems } from "../content/problem.ts";
import { checkEditorFile } from "../edit/single-file/check-editor-file.ts";
import { editorPage } from "../edit/single-file/editor-page.ts";
import { contentOf } from "../load/load-content.ts";
import { readFolder } from "../load/read-folder.ts";

/**
 * The command behind `npm run editor`: writes the editor with the present data inside, one file that
 * opens in any browser from a mail or a shared drive.
 *
 * @param args `--data folder` and `--output file`; `_data` and `build/editor.html` without them
 * @returns the exit code: 0 when it was written, 1 for mistakes in the data, 2 when it can’t be
 */
export async function editor(args: string[]): Promise<0 | 1 | 2> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: "string", default: "_data" },
        output: { type: "string", default: "build/editor.html" },
      },
    });
    const { data, output } = values;
    await checkEditorFile(output, data);
    const files = await readFolder(data);
    const { content, problems } = await contentOf(files);
    if (!content) {
      tell(process.stderr, formatProblems(visibleValues(problems), "No editor was written."));
      return 1;
    }
    const page = await editorPage(content, files.further);
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, page);
    tell(process.stdout, `The editor is in ${output}. Open it in a browser, or send it on.\n`);
    return 0;
  } catch (error) {
    tell(process.stderr, `The editor was not written: ${(error as Error).message}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await editor(process.argv.slice(2));
