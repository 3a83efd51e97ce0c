import { shown } from "./shown.ts";
import type { TextProblem } from "./text-rules.ts";

/** Tells why a text isn’t the tag of a language that Node knows, or nothing. */
export function languageProblem(value: string): TextProblem | undefined {
  if (
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value) &&
    Intl.DateTimeFormat.supportedLocalesOf(value).length === 1
  ) {
    return undefined;
  }
  return {
    message: `${shown(value)} isn’t the short name of a language.`,
    help: "Write en-GB for English as in Britain, cy for Welsh, or ar for Arabic.",
  };
}
