import type { Content } from "../src/content/content.ts";
import { interfaceText } from "./interface-text.ts";

/** The law on accessibility that binds an official site, and who sees to it; nothing where none is named. */
export function jurisdictionLaw({ publication }: Pick<Content, "publication">) {
  const { kind, jurisdiction = "other" } = publication;
  if (kind === "copy" || jurisdiction === "other") return undefined;
  return interfaceText.accessibilityLaws[jurisdiction];
}
