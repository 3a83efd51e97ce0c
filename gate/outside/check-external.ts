import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../model/check.ts";
import { externalCheck } from "./external-check.ts";
import type { ExternalRule } from "./rules.ts";

const ownPackage = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));

/** Checks links to other sites by asking for them, politely and within bounds. */
export const checkExternal: Check<ExternalRule> = externalCheck({
  package: ownPackage,
  env: process.env,
});
