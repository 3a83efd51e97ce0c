/** The few parts of Eleventy that this project calls; Eleventy ships no types. */
declare module "@11ty/eleventy" {
  export type EleventyConfig = {
    addExtension(extension: string, options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: () => unknown): void;
    ignores: { add(path: string): void };
    setQuietMode(quiet: boolean): void;
  };

  export type WrittenPage = { inputPath: string; outputPath: string; url: string };

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        quietMode: boolean;
        config: (config: EleventyConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<[unknown, WrittenPage[]] | WrittenPage[]>;
  }
}
