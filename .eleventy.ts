import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import type { PageTemplate } from "./_includes/page-template.ts";

const importPage = (path: string): Promise<PageTemplate> =>
  import(pathToFileURL(resolve(path)).href);

/**
 * How Eleventy reads a page: as a module under its plain address. Eleventy’s own way adds the time to
 * the address, so that Node’s compile cache would meet a new file in each build, and keep it.
 *
 * https://www.11ty.dev/docs/languages/custom/
 */
const pageExtension = {
  outputFileExtension: "html",
  read: false,
  getData: true,
  getInstanceFromInputPath: importPage,
  compile: async (_text: string, path: string) => (await importPage(path)).render,
  // Once for all pages of a template, which Eleventy does of itself only where it reads the file
  compileOptions: { cache: true },
};

export default function configure(config: EleventyConfig) {
  // Pages are TypeScript functions that Node runs as they are.
  config.addExtension("11ty.ts", pageExtension);
  config.addTemplateFormats("11ty.ts");
}
