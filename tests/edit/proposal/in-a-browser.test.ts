import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../src/edit/proposal");

/** The files of a folder and all that they import of ours, each with its text. */
async function withImports(files: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    const text = await readFile(file, "utf8");
    found.set(file, text);
    const imports = text.matchAll(/^(?:import|export)(?! type\b)[^;"']*? from "(\..+?)"/gm);
    waiting.push(...[...imports].map(([, path = ""]) => join(dirname(file), path)));
  }
  return found;
}

it("needs nothing that Node alone has", async () => {
  const own = (await readdir(folder)).map((name) => join(folder, name));
  const found = await withImports(own);
  const needing = [...found].filter(([, text]) =>
    /from "node:|import\("node:|\b(?:Buffer|process|require)\b[.(]|import\.meta/.test(text),
  );
  expect(found.size).toBeGreaterThan(50);
  expect(needing.map(([file]) => file)).toEqual([]);
});
