import { oddLetter } from "./odd-letter.ts";
import { shown } from "./shown.ts";
import { isSignLanguage } from "./sign-languages.ts";
import type { TextProblem } from "./text-problem.ts";

/** Tells why a text isn’t the tag of a language that Node knows, or nothing. */
export const languageProblem = (value: string): TextProblem | undefined =>
  tagProblem(
    value,
    isTag,
    "Write en-GB for English as in Britain, cy for Welsh, or ar for Arabic.",
  );

/**
 * Tells why a text isn’t the tag of a language that has a name here, sign languages among them, or
 * nothing. What is written in it need not be a language in which this site can write a day.
 */
export const namedLanguageProblem = (value: string): TextProblem | undefined =>
  tagProblem(
    value,
    isNamedTag,
    "Write en-GB for English as in Britain, cy for Welsh, pl for Polish, or bfi for British Sign Language.",
  );

function tagProblem(
  value: string,
  isRight: (value: string) => boolean,
  help: string,
): TextProblem | undefined {
  if (isRight(value)) return undefined;
  const odd = oddLetter(value, isRight);
  if (odd) return odd;
  const near = meant(value, isRight);
  const message = `${shown(value)} isn’t the short name of a language${near ? `; did you mean “${near}”?` : "."}`;
  return { message, help };
}

const isWritten = (value: string): boolean =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value);

const isTag = (value: string): boolean =>
  isWritten(value) && Intl.DateTimeFormat.supportedLocalesOf(value).length === 1;

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

const isNamedTag = (value: string): boolean =>
  isSignLanguage(value) || (isWritten(value) && names.of(value) !== undefined);

/** No tag is longer; to look at one of a hundred thousand letters takes half a second. */
const longestTag = 40;

/** The tag in its usual capitals and hyphens, where that alone is wrong. */
function meant(value: string, isRight: (value: string) => boolean): string | undefined {
  if (value.length > longestTag) return undefined;
  try {
    const [near = ""] = Intl.getCanonicalLocales(value.trim().replaceAll("_", "-"));
    return isRight(near) ? near : undefined;
  } catch {
    return undefined;
  }
}
