import type { Publication } from "../content/publication.ts";

/** A part that laws ask of the accessibility statement of a public body. */
export type StatementPart = "jurisdiction" | "compliance" | "enforcement";

/** What the accessibility statement of an official site lacks; a copy makes no claim under any law. */
export function statementGaps(publication: Publication): StatementPart[] {
  const { kind, jurisdiction, accessibility, enforcement } = publication;
  if (kind === "copy") return [];
  if (!jurisdiction) return ["jurisdiction"];
  if (jurisdiction === "other") return [];
  return [
    ...(accessibility.compliance ? [] : (["compliance"] as const)),
    ...(jurisdiction === "european-union" && !enforcement ? (["enforcement"] as const) : []),
  ];
}
