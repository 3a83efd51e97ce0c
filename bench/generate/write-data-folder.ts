import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "../../src/content/content.ts";
import { kinds } from "../../src/content/kinds.ts";

/** Writes a publication as the data files that an editor would write. */
export async function writeDataFolder(content: Content, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    kinds.map(({ name, file, define, module }) =>
      writeFile(join(folder, file), dataFile(define, module, content[name])),
    ),
  );
}

function dataFile(define: string, module: string, value: unknown): string {
  return `import { ${define} } from "../src/content/${module}.ts";

export default ${define}(${asWritten(value)});
`;
}

/** As JSON, but for the paragraphs of a list, which stand in backticks: no backslash takes letters along. */
function asWritten(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/"(?:[^"\\]|\\.)*"/g, (text) => {
    const words: string = JSON.parse(text);
    return words.includes("\n") ? `\`${words.replace(/[\\`]/g, "\\$&")}\`` : text;
  });
}
