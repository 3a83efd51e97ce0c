import { shown } from "./shown.ts";
import type { TextProblem } from "./text-rules.ts";

/** Tells why a text can’t be an id, which is part of a page’s address, or nothing. */
export function idProblem(value: string): TextProblem | undefined {
  if (value.length > 80) {
    return {
      message: `The id ${shown(value)} is longer than 80 characters.`,
      help: "Use two or three words that tell the entry from the others.",
    };
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return undefined;
  const near = asId(value);
  return {
    message: `${shown(value)} can’t be used as an id${near ? `; did you mean “${near}”?` : "."}`,
    help: "Use small letters a to z, digits, and single hyphens between words.",
  };
}

/** The nearest text that can be an id; empty where nothing of it can stay. */
export function asId(value: string): string {
  return value
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]|[^\x20-\x7e]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
