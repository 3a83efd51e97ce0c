import type { Content } from "../../content/content.ts";
import { nounOf } from "../../content/explain/noun-of.ts";
import { type KindName, kinds } from "../../content/kinds.ts";
import { formOf } from "../form-at.ts";

/** A form, and what it is about in words by which no two links to forms are the same. */
export type NamedForm = {
  /** Its address after the base: `links/local-offer`. */
  path: string;
  /** “link Anytown Local Offer” */
  about: string;
};

/** The form that asks for what stands at a place in the data. */
export function formNamed(
  content: Content,
  name: KindName,
  path: readonly PropertyKey[],
): NamedForm {
  const kind = kinds.find((one) => one.name === name);
  const form = formOf({ content }, name, path as (string | number)[]);
  if (!kind || !form) throw new Error(`There is no form for ${name}.`);
  const { title } = form;
  const isEntry = form.path !== name && !kind.parts?.some((part) => part.title === title);
  const noun = nounOf(kind);
  return { path: form.path, about: isEntry ? `${noun} ${title}` : title };
}
