import type { InForm, Mistake } from "../mistake.ts";

/** What is said of a mistake in a form: whoever sees one sees no file, no marks and no ids. */
export const toldInForm = ({ form, message, help }: Mistake): InForm => form ?? { message, help };
