import type { z } from "zod";
import type { KindName, Schemas } from "./kinds.ts";

/** Everything that a site says, checked: one field for each file of `_data/`. */
export type Content = { [Name in KindName]: z.output<Schemas[Name]> };

/** What was read, file by file. Files that can’t be read are absent, and nothing is sure of the rest. */
export type RawContent = Partial<Record<KindName, unknown>>;
