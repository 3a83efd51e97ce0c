import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rulePages } from "./rule-pages.ts";

const folder = join(import.meta.dirname, "../../docs/rules");

await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(await rulePages())) {
  await writeFile(join(folder, name), text);
}
