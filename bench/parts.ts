import type { Part } from "./parts/part.ts";

/** The parts of the bench, by name, each loaded only when it runs. */
export const parts = {
  build: async (): Promise<Part> => (await import("./parts/build.ts")).benchBuild,
  edit: async (): Promise<Part> => (await import("./parts/edit.ts")).benchEdit,
  read: async (): Promise<Part> => (await import("./parts/read.ts")).benchRead,
  gate: async (): Promise<Part> => (await import("./parts/gate.ts")).benchGate,
  serve: async (): Promise<Part> => (await import("./parts/serve.ts")).benchServe,
  catch: async (): Promise<Part> => (await import("./parts/catch.ts")).benchCatch,
} as const;

export type PartName = keyof typeof parts;

/** Those that ask judges from the bench’s own packages. */
export const withPackages: readonly PartName[] = ["read", "catch"];
