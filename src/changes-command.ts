import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildRevision, buildSource } from "./changes/build-revision.ts";
import { compareSites } from "./changes/compare-sites.ts";
import { reportHtml } from "./changes/report-html.ts";
import { reportMarkdown } from "./changes/report-markdown.ts";
import { reportText } from "./changes/report-text.ts";
import { screenshots } from "./changes/screenshots.ts";
import { readSite } from "./checks/site.ts";

const formats = ["text", "markdown", "html"];

/**
 * The command behind `npm run changes`: builds this version and another, and tells what readers will
 * see.
 *
 * @param args the other version, `origin/main` without one; `--format text`, `markdown` or `html`;
 * `--output file`, the terminal without it
 * @returns the exit code: 0 when the report was written, 2 when it can’t be
 */
export async function changes(args: string[]): Promise<0 | 2> {
  const folder = await mkdtemp(join(tmpdir(), "changes-"));
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        output: { type: "string" },
      },
    });
    const [revision = "origin/main", ...more] = positionals;
    if (more.length > 0) throw new Error("Name one version to compare with, such as origin/main.");
    if (!formats.includes(values.format)) {
      throw new Error(`The format “${values.format}” isn’t known. Write text, markdown or html.`);
    }
    const after = await buildSource(
      join(import.meta.dirname, ".."),
      join(folder, "after"),
      "Your version",
    );
    const before = await buildRevision(revision, join(folder, "before"));
    const compared = compareSites(await readSite(before), await readSite(after));
    const report =
      values.format === "html"
        ? reportHtml(compared, {
            from: revision,
            screenshots: await screenshots(compared, { before, after }),
          })
        : values.format === "markdown"
          ? reportMarkdown(compared)
          : reportText(compared);
    if (values.output) {
      await writeFile(values.output, report);
      process.stdout.write(`The report is in ${values.output}.\n`);
    } else process.stdout.write(report);
    return 0;
  } catch (error) {
    process.stderr.write(`The changes can’t be told: ${(error as Error).message}\n`);
    return 2;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
