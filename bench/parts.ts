import type { Part } from "./parts/part.ts";

/** The parts of the bench, by name, loaded only when run. */
export const parts = {
  build: async (): Promise<Part> => (await import("./parts/build.ts")).benchBuild,
} as const;

export type PartName = keyof typeof parts;
