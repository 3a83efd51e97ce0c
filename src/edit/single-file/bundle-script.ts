import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** A script with all that it imports, and the licences of the packages that are in it. */
export type Bundled = { code: string; licences: string };

/**
 * Makes one script of a module and all that it imports, for a browser. The same modules give the same
 * bytes.
 *
 * @param input the path of the module
 * @throws where a module needs Node, can’t be found, or is of a package without a licence
 */
export async function bundleScript(input: string): Promise<Bundled> {
  const bundle = await rolldown({
    input,
    // markdown-it brings a table of all names of letters, which each browser has anyway
    resolve: { alias: { entities: join(import.meta.dirname, "browser-entities.ts") } },
    platform: "browser",
    // What it warns of, such as a module of Node’s, wouldn’t run in a browser
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  try {
    const { output } = await bundle.generate({
      format: "iife",
      minify: true,
      codeSplitting: false,
      comments: false,
    });
    const [{ code, modules }] = output;
    // A text or pattern in the code must not end the element that holds it, nor begin a comment there
    const safe = code.replace(/<(?=\/?script|!--)/gi, "\\x3c");
    return { code: safe.trim(), licences: await licencesOf(Object.keys(modules)) };
  } finally {
    await bundle.close();
  }
}

/** The licences of packages ask that they go with each copy. */
async function licencesOf(modules: readonly string[]): Promise<string> {
  const folders = new Set(
    modules.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(slashed(path)) ?? []),
  );
  const texts = await Promise.all([...folders].toSorted().map(licenceIn));
  return texts.join("\n\n");
}

async function licenceIn(folder: string): Promise<string> {
  const name = folder.replace(/^.*\/node_modules\//, "");
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`The package ${name} has no licence with it.`);
  return `${name}\n\n${(await readFile(join(folder, file), "utf8")).trim()}`;
}

const slashed = (path: string): string => path.replaceAll("\\", "/");
