import type { TextRule } from "./text-rule.ts";

/** Finds the names that only examples have, here and in the comments of the data files. */
export const exampleRule: TextRule = {
  finds: /(?<!\p{L})(?:Any(?:town|shire|borough)|Ann Example)(?!\p{L})/iu,
  tells: (found) => ({
    message: `The words of an example were left in: “${found}”.`,
    help: "Write your own in their place.",
  }),
};
