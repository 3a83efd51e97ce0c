import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** A telephone number as it is dialled. */
export type Telephone = {
  /** Its digits, without a + at their start. */
  digits: string;
  /** Whether they begin with the code of a country. */
  international: boolean;
  extension?: string;
};

/** The number, a part of it in brackets perhaps; then an extension, or what to choose once somebody answers. */
const written =
  /^(\+|00)?((?:[\s()./-]*\d)+\)?)(?:[,;]?\s*(?:(?:ext(?:ension)?|est|x)\.?:?\s*(\d{1,8})|(?:option|opsiwn)\s+\d(?:(?:,|,? then)\s+\d)*))?$/i;

/** Takes a telephone number as people write it apart; nothing where it is none. */
export function readTelephone(text: string): Telephone | undefined {
  const [, plus, number = "", extension] = written.exec(text.trim()) ?? [];
  const international = plus !== undefined;
  // Callers from abroad leave it out: +44 (0)1782 is +44 1782.
  const digits = (international ? number.replace("(0)", "") : number).replace(/\D/g, "");
  // ITU-T E.164: at most 15 digits with the country code; behind 18001 stands a whole number.
  if (digits.length < 3 || digits.length > (digits.startsWith("1800") ? 20 : 15)) return undefined;
  return { digits, international, ...(extension ? { extension } : {}) };
}

/** The number alone, and what stands behind it as it is written: “, option 2”. */
export function spokenParts(text: string): { number: string; rest: string } {
  const [number = ""] = /^[+\d\s()./-]+/.exec(text) ?? [];
  return { number: number.trim(), rest: text.slice(number.trimEnd().length) };
}

/** Tells why a text isn’t a telephone number, or nothing. */
export function telephoneProblem(value: string): TextProblem | undefined {
  if (value.length <= 60 && readTelephone(value)) return undefined;
  return {
    message: `${shown(value)} isn’t one telephone number.`,
    help: "Write its digits as people dial them, such as 0808 157 0999, or with the country’s code, such as +44 808 157 0999. An extension stands behind it: ext. 12. Where there are several numbers, give each a contact of its own.",
  };
}
