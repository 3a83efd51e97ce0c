import type { EleventyConfig } from "@11ty/eleventy";
import { pageExtension } from "./src/publish/page-extension.ts";

export default function configure(config: EleventyConfig) {
  // Pages are TypeScript functions that Node runs as they are.
  config.addExtension("11ty.ts", pageExtension);
  config.addTemplateFormats("11ty.ts");
}
