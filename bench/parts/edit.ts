import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { failureText } from "../../src/preview/failure.ts";
import { type Built, openPreview } from "../../src/preview/open-preview.ts";
import { buildFlags } from "../build-flags.ts";
import { generatePublication } from "../generate/publication.ts";
import { writeDataFolder } from "../generate/write-data-folder.ts";
import { median } from "../measure/median.ts";
import { runProcess } from "../measure/run-process.ts";
import { takeTurns } from "../measure/take-turns.ts";
import type { Row } from "../report/result.ts";
import { inWorkFolder } from "../work-folder.ts";
import type { Part } from "./part.ts";

const root = join(import.meta.dirname, "../..");

/** Measures from saving a data file to the new page being on disk, while the preview runs. */
export const benchEdit: Part = ({ rounds }) =>
  inWorkFolder(async (folder) => {
    const { content } = await loadContent(join(root, "_data"));
    if (!content) throw new Error("The data has mistakes: run npm run build to see them.");
    const rows = [
      ...(await edit("real site", content, join(folder, "real"), rounds, 300)),
      ...(await edit(
        "1,000 entries",
        generatePublication(1_000),
        join(folder, "large"),
        rounds,
        1_000,
      )),
    ];
    return { part: "edit", rows, notes: [] };
  });

async function edit(
  what: string,
  content: Content,
  folder: string,
  rounds: number,
  most: number,
): Promise<Row[]> {
  const data = join(folder, "_data");
  await writeDataFolder(content, data);
  const output = join(folder, "preview");
  let built: (result: Built) => void = () => {};
  const preview = await openPreview({
    data,
    output,
    code: [],
    port: 0,
    today: content.publication.updated,
    told: (result) => built(result),
  });
  let saved = 0;
  const save = async (): Promise<number> => {
    saved += 1;
    const summary = `This is edit number ${saved}.`;
    const finished = new Promise<Built>((resolve) => {
      built = resolve;
    });
    const started = performance.now();
    await savePublication(content, summary, data);
    const { failure } = await finished;
    const took = performance.now() - started;
    if (failure) throw new Error(failureText(failure));
    const page = await readFile(join(output, "index.html"), "utf8");
    if (!page.includes(summary)) throw new Error(`The edit of ${what} isn’t in the page.`);
    return took;
  };
  const cold = async () => {
    const args = [...buildFlags, join(root, "src/commands/build.ts"), "--data", data, "--output"];
    const { wall } = await runProcess({ args: [...args, join(folder, "cold")], folder: root });
    return wall * 1000;
  };
  try {
    const taken = await takeTurns({ save, cold }, rounds);
    const value = median(taken.save);
    return [
      { what: `${what}: from saving to the new page`, unit: "ms", value, goal: { most } },
      {
        what: `${what}: from saving to the new page`,
        unit: "ms",
        value,
        reference: { what: "a build from cold", value: median(taken.cold) },
      },
    ];
  } finally {
    await preview.close();
  }
}

/** Saves the one file that changed, as an editor’s program does. */
async function savePublication(content: Content, summary: string, data: string): Promise<void> {
  const file = join(data, "publication.ts");
  const text = await readFile(file, "utf8");
  const publication = { ...content.publication, summary: [summary] };
  const start = text.slice(0, text.indexOf("(") + 1);
  await writeFile(file, `${start}${JSON.stringify(publication, null, 2)});\n`);
}
