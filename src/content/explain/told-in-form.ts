import type { Mistake } from "../mistake.ts";

/** What is said of a mistake in a form: whoever sees one sees no file, no marks and no ids. */
export const toldInForm = ({ form, message, help }: Mistake): { message: string; help: string } =>
  form ?? { message, help };
