import { letterName } from "./letter-name.ts";
import type { TextProblem } from "./text-problem.ts";

/** What is wrong with a short name that looks right, and how it is written in plain letters. */
export type OddLetter = TextProblem & { written: string };

/**
 * Finds the first character of a short name that can’t be seen, or that only looks like a letter,
 * digit or hyphen of the keyboard, as comes with words copied from Word or a web page.
 *
 * @param isSound whether a name would do; where the plain one wouldn’t either, there is more to tell
 */
export function oddLetter(
  value: string,
  isSound: (written: string) => boolean,
): OddLetter | undefined {
  let first: { letter: string; plain: string; before: string } | undefined;
  let whole = "";
  for (const letter of value) {
    const plain = plainFor(letter);
    if (plain !== letter) first ??= { letter, plain, before: whole };
    whole += plain;
  }
  const written = whole.trim();
  if (!first || !isSound(written)) return undefined;
  const { letter, plain, before } = first;
  const where = before === "" ? "at its start" : `after “${before}”`;
  return {
    message: plain.trim()
      ? `In “${written}” the “${letter}” ${where} only looks like “${plain}”.`
      : `“${written}” has ${letterName(letter)} in it, which can’t be seen, ${where}.`,
    help: `Delete all of it, and type it anew: "${written}".`,
    form: { help: `Delete all of it, and type it anew: ${written}.` },
    written,
  };
}

/** A text as the keys of a keyboard write it, as far as its characters only look otherwise. */
export const inPlainLetters = (text: string): string => [...text].map(plainFor).join("");

function plainFor(letter: string): string {
  if (/[ -~]/.test(letter)) return letter;
  if (/[\p{DI}\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{NChar}]/u.test(letter)) return "";
  if (/[\p{Zs}\u2800]/u.test(letter)) return " ";
  if (/[\p{Pd}\u2212]/u.test(letter)) return "-";
  const wide = letter.normalize("NFKC");
  return alike.get(letter) ?? (/^[ -~]$/.test(wide) ? wide : letter);
}

/** Letters of other alphabets, each group after the one that they look like: https://www.unicode.org/Public/security/latest/confusables.txt */
const groups =
  "aаɑα cсϲ dԁ eе gɡ hһ iіıι jјϳ kкκ lӏ nո oоοօ pрρ qԛ sѕ uυս vνѵ wԝ xхχ yуү AАΑ BВΒ CСϹ EЕΕ FϜ HНΗ IІΙӀ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YУΥ ZΖ";

const alike: ReadonlyMap<string, string> = new Map(
  groups
    .split(" ")
    .flatMap(([plain = "", ...letters]) => letters.map((letter) => [letter, plain] as const)),
);
