import { inPlainLetters, oddLetter } from "./odd-letter.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** An id is made of the entry’s name where somebody fills in a form. */
export const idForm = {
  message: "What this entry is called can’t be used inside this site.",
  help: "Call it something else.",
};

/** Tells why a text can’t be an id, which is part of an address, or nothing. */
export function idProblem(value: string): TextProblem | undefined {
  if (value.length > 80) {
    return {
      message: `The id ${shown(value)} is longer than 80 characters.`,
      help: "Use two or three words that tell the entry from the others.",
      form: idForm,
    };
  }
  if (isId(value)) return undefined;
  const odd = oddLetter(value, isId);
  if (odd) return { ...odd, form: idForm };
  const near = asId(value);
  return {
    message: `${shown(value)} can’t be used as an id${near ? `; did you mean “${near}”?` : "."}`,
    help: "Use small letters a to z, digits, and single hyphens between words.",
    form: idForm,
  };
}

const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Letters that Unicode doesn’t take apart, each before the plain ones for it. */
const latin: ReadonlyMap<string, string> = new Map(
  ["æae", "œoe", "ßss", "þth", "øo", "łl", "đd", "ðd", "ħh", "ŧt"].map(
    ([letter = "", ...plain]) => [letter, plain.join("")],
  ),
);

/** The nearest text that can be an id; empty where nothing of it can stay. */
export function asId(value: string): string {
  const plain = inPlainLetters(value);
  const isOtherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain);
  return (isOtherAlphabet ? value : plain)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]|[^\x20-\x7e]/g, (letter) => latin.get(letter) ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
