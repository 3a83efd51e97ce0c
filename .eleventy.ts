import type { EleventyConfig } from "@11ty/eleventy";

export default function configure(config: EleventyConfig) {
  // Pages are TypeScript functions that Node runs as they are.
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
}
