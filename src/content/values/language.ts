import { oddLetter } from "./odd-letter.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** Tells why a text isn’t the tag of a language that Node knows, or nothing. */
export function languageProblem(value: string): TextProblem | undefined {
  if (isTag(value)) return undefined;
  const odd = oddLetter(value, isTag);
  if (odd) return odd;
  const near = meant(value);
  return {
    message: `${shown(value)} isn’t the short name of a language${near ? `; did you mean “${near}”?` : "."}`,
    help: "Write en-GB for English as in Britain, cy for Welsh, or ar for Arabic.",
  };
}

const isTag = (value: string): boolean =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value) &&
  Intl.DateTimeFormat.supportedLocalesOf(value).length === 1;

/** No tag is longer; to look at one of a hundred thousand letters takes half a second. */
const longestTag = 40;

/** The tag in its usual capitals and hyphens, where that alone is wrong. */
function meant(value: string): string | undefined {
  if (value.length > longestTag) return undefined;
  try {
    const [near = ""] = Intl.getCanonicalLocales(value.trim().replaceAll("_", "-"));
    return isTag(near) ? near : undefined;
  } catch {
    return undefined;
  }
}
