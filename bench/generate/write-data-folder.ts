import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Content } from "../../src/content/content.ts";
import { kinds } from "../../src/content/kinds.ts";

const schemas = pathToFileURL(join(import.meta.dirname, "../../src/content/")).href;

/** The name of the module in `src/content/` that holds a kind's `define…` function. */
const moduleOf = (file: string): string =>
  file.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Writes a publication as the data files that an editor would write. */
export async function writeDataFolder(content: Content, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    kinds.map(({ name, file, define }) =>
      writeFile(join(folder, file), dataFile(define, moduleOf(file), content[name])),
    ),
  );
}

function dataFile(define: string, module: string, value: unknown): string {
  return `import { ${define} } from "${schemas}${module}";

export default ${define}(${JSON.stringify(value, null, 2)});
`;
}
