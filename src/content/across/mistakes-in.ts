import type { RawContent } from "../content.ts";
import { explainIssue } from "../explain/explain-issue.ts";
import type { Kind } from "../kinds.ts";
import type { LocatedMistake, Mistake } from "../mistake.ts";
import type { FolderFile } from "../read/folder-file.ts";
import { checkReaderFiles } from "./check-reader-files.ts";
import { checkReferences } from "./check-references.ts";
import { checkRules } from "./check-rules.ts";

/** What data may name and that isn’t data: the files for readers, and the pictures. */
export type Named = { files: readonly FolderFile[]; pictures: ReadonlySet<string> };

/**
 * Judges what was read, as far as it could be read: each kind by its schema, and all of them together.
 *
 * @param raw values as `normalise` gives them; a kind that is absent is not judged
 * @returns a way to the mistakes of each kind
 */
export function mistakesIn(raw: RawContent, { files, pictures }: Named): (kind: Kind) => Mistake[] {
  const joint: LocatedMistake[] = [
    ...checkReferences(raw),
    ...checkRules(raw, pictures),
    ...checkReaderFiles(raw, files),
  ];
  return (kind) => [
    ...schemaMistakes(kind, raw[kind.name]),
    ...joint.filter((mistake) => mistake.kind === kind.name),
  ];
}

function schemaMistakes(kind: Kind, value: unknown): Mistake[] {
  const result = kind.schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explainIssue(issue, kind, value));
}
