import type { Form } from "./form-at.ts";

/**
 * A short text that differs where what a form asks for differs, for telling that somebody changed it
 * meanwhile. It hinders nobody who means harm.
 *
 * http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, twice, from both ends)
 */
export function fingerprint({ questions, before }: Pick<Form, "questions" | "before">): string {
  const fields = Object(before) as Record<string, unknown>;
  const text = JSON.stringify(questions.map(({ name }) => fields[name] ?? null));
  let [one, two] = [0x811c9dc5, 0x811c9dc5];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
