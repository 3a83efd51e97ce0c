/** The few parts of Eleventy that this project calls; Eleventy ships no types. */
declare module "@11ty/eleventy" {
  /** https://www.11ty.dev/docs/languages/custom/ */
  export type PageExtension = {
    outputFileExtension: string;
    read: boolean;
    getData: boolean;
    getInstanceFromInputPath: (path: string) => Promise<unknown>;
    compile: (text: string, path: string) => Promise<(data: never) => string>;
    compileOptions: { cache: boolean };
  };

  export type EleventyConfig = {
    addExtension(extension: string, options: PageExtension): void;
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
        configPath: null;
        quietMode: boolean;
        config: (config: EleventyConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<[unknown, WrittenPage[]] | WrittenPage[]>;
  }
}
