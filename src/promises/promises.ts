import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Checks, Options } from "check-barriers";
import { exceptions } from "./exceptions.ts";
import type { OwnContent } from "./own-content.ts";

/** Where our own build lies: `npm run build` writes it, and it's what is checked by default. */
export const ownTarget = join(import.meta.dirname, "../../dist");

/** What this project asks of itself, of any page, beyond what the gate asks of anyone. */
const pageChecks = {
  house: {
    load: async () => (await import("./house.ts")).checkHouse,
    rules: async () => (await import("./rules.ts")).houseRules,
    runs: "always",
  },
  budget: {
    load: async () => (await import("./budget.ts")).checkBudget,
    rules: async () => (await import("./rules.ts")).budgetRules,
    runs: "always",
  },
} as const satisfies Checks;

/** The checks that this project adds, those of its own data files among them. */
export const ownChecks = (content: OwnContent) =>
  ({
    ...pageChecks,
    words: {
      load: async () => (await import("./words.ts")).checkWords(content),
      rules: async () => (await import("./rules.ts")).wordsRules,
      runs: "always",
    },
  }) as const satisfies Checks;

/** The names of the checks that this project adds. */
export const promiseNames: readonly string[] = [...Object.keys(pageChecks), "words"];

/**
 * What the gate is asked of a folder: of our own build all that we promise, of another only what
 * anyone must keep, and of what we promise no more than is asked for by name.
 *
 * @throws a plain sentence when the data files have mistakes, or our own build isn't there
 */
export async function promises(target: string): Promise<Options> {
  if (resolve(target) !== ownTarget) {
    const asked = Object.entries(pageChecks).map(
      ([name, entry]) => [name, { ...entry, runs: "when-asked" }] as const,
    );
    return { furtherChecks: Object.fromEntries(asked) };
  }
  if (!existsSync(ownTarget)) {
    throw new Error("There is no folder or file called dist; run npm run build first.");
  }
  const { ownContent } = await import("./own-content.ts");
  const content = await ownContent();
  return {
    strict: true,
    words: content.names,
    links: content.links,
    exceptions,
    locate: content.locate,
    furtherChecks: ownChecks(content),
  };
}
